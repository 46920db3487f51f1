using System.Globalization;
using System.Text;

namespace Geopol.Events.Interop;

/// <summary>The ids of nodes: URNs that follow from the claim, so that the same claim always has the same ids.</summary>
internal static class JsonLdIds
{
    private const string Namespace = "urn:geopol-events:";

    /// <summary>The namespace of the terms that schema.org and PROV-O don't have.</summary>
    public const string Terms = Namespace + "terms:";

    public static string Claim(ContentId id) => $"{Namespace}claim:{id}";

    public static string Link(ContentId claim, int link) => string.Create(CultureInfo.InvariantCulture, $"{Namespace}claim:{claim}:link:{link}");

    public static string Document(ContentId claim, int link) => Link(claim, link) + ":document";

    public static string Quote(ContentId claim, int link, int quote) => string.Create(CultureInfo.InvariantCulture, $"{Link(claim, link)}:quote:{quote}");

    public static string Extraction(ContentId claim) => Claim(claim) + ":extraction";

    /// <summary>An actor by its first identifier, which is the same in all claims; an actor without one belongs to its place in the claim.</summary>
    public static string Actor(Actor actor, string place) =>
        actor.Id.Count == 0 ? place : $"{Namespace}actor:{Escaped(actor.Id[0].Scheme.Text)}:{Escaped(actor.Id[0].Value)}";

    public static string Source(ContentId claim, int link, int source) => string.Create(CultureInfo.InvariantCulture, $"{Link(claim, link)}:source:{source}");

    public static string System(string system) => $"{Namespace}system:{Escaped(system)}";

    /// <summary>The text with all bytes percent-encoded that a URN can't have.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            var isPlain = char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'.' or (byte)'_';
            _ = isPlain ? escaped.Append((char)unit) : escaped.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
        }

        return escaped.ToString();
    }
}
