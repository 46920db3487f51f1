using System.Collections.Frozen;

namespace Geopol.Events.Interop;

/// <summary>Reads the names of publishers and speakers in a data set as actors.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed class SourceNames(ActorRegistry registry)
{
    private const int LongestName = 60;
    private static readonly string[] Articles = ["a ", "an ", "the "];
    private static readonly FrozenSet<string> SmallWords =
        new[] { "a", "al", "and", "at", "by", "da", "das", "de", "del", "der", "des", "di", "do", "du", "e", "el", "et", "for", "in", "la", "le", "of", "on", "the", "to", "und", "via", "y" }
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Separators = [", and ", ",", " and "];

    /// <summary>The actor that a name means: the registry's, else an unnamed one if the name is a description, else one with this name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="country">The country of the event; null if not known. The abbreviation of a group or party means that of this country only.</param>
    public Actor Read(string name, Actor? country = null)
    {
        if (Known(name, country) is { } known)
        {
            return known;
        }

        var bare = WithoutArticle(name);
        if (SpeakerNouns.KindOf(bare) is { } kind)
        {
            return new Actor { Kind = kind, Description = Texts.English(bare) };
        }

        return IsName(name) ? Actor.Named(default, name) : Actor.Unnamed(name);
    }

    /// <summary>
    /// The speakers of a text such as "KNU, residents". Semicolons and empty lines separate speakers. Commas and "and" do only where each part is a known actor, an abbreviation or a
    /// description; otherwise the text is one speaker, because its comma may introduce a title: "Zau Gengade, KIO commander".
    /// </summary>
    public EquatableArray<Actor> ReadSpeakers(string text, Actor? country)
    {
        List<Actor> speakers = [];
        foreach (var part in text.ReplaceLineEndings("\n").Replace("\n\n", ";", StringComparison.Ordinal).Replace('\n', ' ').Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var pieces = part.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var piece in pieces.Length > 1 && Array.TrueForAll(pieces, piece => IsSure(piece, country)) ? pieces : [part])
            {
                var bare = piece.TrimEnd('.', ' ');
                if (bare.Length > 0 && Read(bare, country) is var speaker && !speakers.Contains(speaker))
                {
                    speakers.Add(speaker);
                }
            }
        }

        return [.. speakers];
    }

    /// <summary>The registry's actor of this name, or of the name before its country in brackets: "Daily Nation (Kenya)". Null if the registry isn't sure.</summary>
    public Actor? Known(string name, Actor? country = null) => Found(name, country) ?? Found(WithoutArticle(name), country) ?? FoundInCountry(name);

    private Actor? Found(string name, Actor? country = null) =>
        registry.Find(name) is { Status: ActorLookupStatus.Found, Actor: { } found } && !IsElsewhere(found, name, country) ? found.Reference : null;

    /// <summary>Whether a name is the abbreviation of a group or party of another country: groups of several countries have the same letters.</summary>
    private static bool IsElsewhere(RegisteredActor actor, string name, Actor? country) =>
        country is not null && (actor.Kind == ActorKind.ArmedGroup || actor.Kind == ActorKind.Party) && IsAbbreviation(name) && actor.Country is { } home && !ActorIds.Share(home, country);

    private Actor? FoundInCountry(string name)
    {
        var bracket = name.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && name[^1] == ')' && registry.Find(name[..bracket]) is { Status: ActorLookupStatus.Found, Actor: { Country: { } country } outlet }
            && Found(name[(bracket + 2)..^1]) is { } named && ActorIds.Share(named, country) ? outlet.Reference : null;
    }

    /// <summary>Whether each word of a text begins as words of names do, so that it isn't a sentence or a description: "KNU commander in the area".</summary>
    private static bool IsName(string text) =>
        text.Length <= LongestName && !text.Contains(',', StringComparison.Ordinal)
        && Array.TrueForAll(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), static word => !char.IsLower(word[0]) || SmallWords.Contains(word));

    private bool IsSure(string piece, Actor? country) =>
        !Array.Exists(Articles, article => piece.StartsWith(article, StringComparison.Ordinal))
        && (SpeakerNouns.KindOf(piece) is not null || IsAbbreviation(piece) || Known(piece, country) is not null);

    private static bool IsAbbreviation(string piece) => piece is not "NGO" && piece.Length is >= 2 and <= 12 && piece.All(static c => char.IsUpper(c) || char.IsDigit(c) || c is '-' or '/');

    private static string WithoutArticle(string name) =>
        Array.Find(Articles, article => name.StartsWith(article, StringComparison.OrdinalIgnoreCase)) is { } found && name.Length > found.Length ? name[found.Length..] : name;
}
