namespace Geopol.Events.Interop;

/// <summary>Reads the names of publishers and speakers in a data set as actors.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed class SourceNames(ActorRegistry registry)
{
    private const int LongestName = 60;
    private static readonly string[] Articles = ["a ", "an ", "the "];
    private static readonly string[] Separators = [", and ", ",", " and "];

    /// <summary>The actor that a name means: the registry's, else an unnamed one if the name is a description, else one with this name.</summary>
    public Actor Read(string name)
    {
        if (Known(name) is { } known)
        {
            return known;
        }

        var bare = WithoutArticle(name);
        if (SpeakerNouns.KindOf(bare) is { } kind)
        {
            return new Actor { Kind = kind, Description = Texts.English(bare) };
        }

        return char.IsLower(name[0]) || name.Contains(',', StringComparison.Ordinal) || name.Length > LongestName ? Actor.Unnamed(name) : Actor.Named(default, name);
    }

    /// <summary>
    /// The speakers of a text such as "KNU, residents". Semicolons separate speakers. Commas and "and" do only where each part is a known actor, an abbreviation or a
    /// description; otherwise the text stays whole, because its comma may introduce a title: "Zau Gengade, KIO commander".
    /// </summary>
    public EquatableArray<Actor> ReadSpeakers(string text)
    {
        List<Actor> speakers = [];
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var pieces = part.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var piece in pieces.Length > 1 && Array.TrueForAll(pieces, IsSure) ? pieces : [part])
            {
                var bare = piece.TrimEnd('.', ' ');
                if (bare.Length > 0 && Read(bare) is var speaker && !speakers.Contains(speaker))
                {
                    speakers.Add(speaker);
                }
            }
        }

        return [.. speakers];
    }

    /// <summary>The registry's actor of this name; null if the registry isn't sure.</summary>
    public Actor? Known(string name) =>
        registry.Find(name) is { Status: ActorLookupStatus.Found } found ? found.Actor!.Reference
        : registry.Find(WithoutArticle(name)) is { Status: ActorLookupStatus.Found } bare ? bare.Actor!.Reference : null;

    private bool IsSure(string piece) =>
        !Array.Exists(Articles, article => piece.StartsWith(article, StringComparison.Ordinal))
        && (SpeakerNouns.KindOf(piece) is not null || IsAbbreviation(piece) || Known(piece) is not null);

    private static bool IsAbbreviation(string piece) => piece.Length is >= 2 and <= 12 && piece.All(static c => char.IsUpper(c) || char.IsDigit(c) || c is '-' or '/');

    private static string WithoutArticle(string name) =>
        Array.Find(Articles, article => name.StartsWith(article, StringComparison.OrdinalIgnoreCase)) is { } found && name.Length > found.Length ? name[found.Length..] : name;
}
