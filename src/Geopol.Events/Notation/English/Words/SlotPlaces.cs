using System.Text;

namespace Geopol.Events;

/// <summary>The words of places in a clause.</summary>
internal static class SlotPlaces
{
    private static readonly string[] Texts = [.. Enum.GetNames<SlotPlace>().Select(static (name, i) => i < (int)SlotPlace.Of ? "" : Spaced(name))];

    private static readonly Dictionary<string, SlotPlace> ByName = Names();

    /// <summary>How many there are.</summary>
    internal static int Count => Texts.Length;

    /// <summary>All prepositions: one of several words stands before its first word.</summary>
    internal static IEnumerable<SlotPlace> Prepositions => Enum.GetValues<SlotPlace>().Where(static place => place >= SlotPlace.Of).OrderByDescending(static place => WordsOf(place).Length);

    /// <summary>The words of a preposition; empty for the other places.</summary>
    internal static string WordsOf(SlotPlace place) => Texts[(int)place];

    /// <summary>The place of a name in a table of frames: subj, obj, on_behalf_of.</summary>
    internal static bool TryRead(string name, out SlotPlace place) => ByName.TryGetValue(name, out place);

    /// <summary>Whether a place behind this preposition tells where it happens, whatever the verb.</summary>
    internal static bool IsWhere(SlotPlace place) => place >= SlotPlace.In || place is SlotPlace.At;

    private static Dictionary<string, SlotPlace> Names()
    {
        var names = Prepositions.ToDictionary(static place => WordsOf(place).Replace(' ', '_'), StringComparer.Ordinal);
        (string, SlotPlace)[] others =
        [
            ("subj", SlotPlace.Subject), ("obj", SlotPlace.Object), ("obj2", SlotPlace.IndirectObject), ("inf", SlotPlace.Infinitive), ("that", SlotPlace.That), ("whether", SlotPlace.Whether),
        ];
        foreach (var (name, place) in others)
        {
            names.Add(name, place);
        }

        return names;
    }

    private static string Spaced(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
