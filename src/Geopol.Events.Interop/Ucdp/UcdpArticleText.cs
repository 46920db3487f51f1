using System.Buffers;
using System.Globalization;
using NodaTime.Text;

namespace Geopol.Events.Interop;

/// <summary>
/// Reads the <c>source_article</c> of rows that name no office, which is free text: "Reuters 1992-04-03", "May 18, Irrawaddy", "Burma Human Rights Yearbook 2007".
/// The text is the title of a document. The publisher is named only where the text begins with a name that the registry knows.
/// </summary>
internal sealed class UcdpArticleText(ActorRegistry registry)
{
    private const int IsoLength = 10;
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(",:(;\"0123456789");
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];
    private static readonly string[] Kinds = [" report", " website", " statement", " news"];
    private readonly SourceNames names = new(registry);

    public EvidenceItem Read(string text)
    {
        var isAddress = text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        return new EvidenceItem
        {
            Kind = EvidenceKind.Writing,
            Document = new DocumentReference
            {
                Title = isAddress ? default : Texts.InUnknownLanguage(text),
                Url = isAddress ? text : null,
                Publisher = isAddress ? null : Publisher(WithoutDate(text)),
                Published = Day(text),
            },
        };
    }

    private Actor? Publisher(string text)
    {
        var end = text.AsSpan().IndexOfAny(EndsOfName);
        var name = (end < 0 ? text : text[..end]).Trim();
        if (name.Length == 0)
        {
            return null;
        }

        var kind = Array.Find(Kinds, kind => name.EndsWith(kind, StringComparison.OrdinalIgnoreCase));
        return Publisher(names.Known(name)) ?? (kind is null ? null : Publisher(names.Known(name[..^kind.Length])));
    }

    /// <summary>The actor, if it is of a kind that publishes. A state or a person of the same name is no publisher.</summary>
    private static Actor? Publisher(Actor? actor) =>
        actor?.Kind is { } kind && (kind == ActorKind.MediaOutlet || kind == ActorKind.Organisation || kind == ActorKind.InternationalOrganisation) ? actor : null;

    /// <summary>The text without a date before its first comma: "May 18, Irrawaddy".</summary>
    private static string WithoutDate(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && Array.Exists(Months, month => text.StartsWith(month, StringComparison.OrdinalIgnoreCase)) && text.AsSpan(0, comma).IndexOfAnyInRange('0', '9') > 0
            ? text[(comma + 1)..].Trim() : text;
    }

    /// <summary>The day at the end of the text, if it is written as 1992-04-03; other forms don't say which number is the month, or lack the year.</summary>
    private static Edtf Day(string text) =>
        text.Length > IsoLength && LocalDatePattern.Iso.Parse(text[^IsoLength..]) is { Success: true } day ? Edtf.Of(day.Value) : default;
}
