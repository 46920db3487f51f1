using System.Buffers;

namespace Geopol.Events;

/// <summary>
/// The tag after the bar in brackets. Commas separate the parts of a tag. Examples: [Georgia|GE], [Acme|company], [Nordkorea|state,de], [al-Qaeda|name],
/// [Charkiw|de,place].
/// </summary>
/// <param name="Kind">The kind of actor.</param>
/// <param name="Code">The alpha-2 code of the state.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="IsName">Whether the text is a name (true) or a description (false). If it is null, the case of the first letter decides.</param>
internal readonly record struct BracketTag(ActorKind Kind, string? Code, LanguageTag Language, bool? IsName)
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-,._:/+");

    private static readonly SearchValues<char> KindCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");

    /// <summary>Returns whether the tag is valid. A valid tag describes an actor or a place, or is a code of goods. The code is alone or after "goods".</summary>
    internal static bool IsOne(ReadOnlySpan<char> tag) => !tag.IsEmpty && !tag.ContainsAnyExcept(Characters)
        && (IsOfActor(tag) || IsOfPlace(tag) || !tag[(tag.StartsWith("goods,", StringComparison.Ordinal) ? 6 : 0)..].Contains(','));

    /// <summary>Returns the kinds of participants that a text with this tag can be.</summary>
    internal static Filler KindsOf(string? tag) => tag switch
    {
        null => Filler.Actor | Filler.Thing | Filler.Place | Filler.Words,
        "matter" or "words" => Filler.Words,
        _ when IsOfPlace(tag) => Filler.Place,
        _ when IsOfActor(tag) && (tag == "actor" || tag.EndsWith(",actor", StringComparison.Ordinal)) => Filler.Actor,
        _ when tag == "goods" || tag.StartsWith("goods,", StringComparison.Ordinal) => Filler.Thing,
        _ => (tag.Contains(',', StringComparison.Ordinal) ? Filler.None : Filler.Thing) | (IsOfActor(tag) ? Filler.Actor : Filler.None) | (IsLanguage(tag) ? Filler.Place : Filler.None),
    };

    /// <summary>Parses the tag of an actor. Ignores parts that aren't known.</summary>
    internal static BracketTag Read(string? tag)
    {
        var read = default(BracketTag);
        foreach (var range in tag.AsSpan().Split(','))
        {
            read = read.With(tag.AsSpan()[range]);
        }

        return read;
    }

    private BracketTag With(ReadOnlySpan<char> part) => part switch
    {
        "name" => this with { IsName = true },
        "unnamed" => this with { IsName = false },
        _ when IsState(part) => this with { Code = part.ToString() },
        _ when IsLanguage(part) && LanguageTag.TryParse(part, out var language) => this with { Language = language },
        _ when IsKind(part) && ActorKind.TryParse(part, out var kind) => this with { Kind = kind },
        _ => this,
    };

    private static bool IsState(ReadOnlySpan<char> part) => part is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'];

    /// <summary>Returns whether the part is written as a language: two or three small letters.</summary>
    internal static bool IsLanguage(ReadOnlySpan<char> part) => part.Length is 2 or 3 && !part.ContainsAnyExceptInRange('a', 'z');

    private static bool IsOfPlace(ReadOnlySpan<char> tag) => tag is "place" || tag.EndsWith(",place", StringComparison.Ordinal) && IsLanguage(tag[..^6]);

    private static bool IsOfActor(ReadOnlySpan<char> tag)
    {
        foreach (var range in tag.Split(','))
        {
            if (tag[range] is var part && !(part is "actor" or "name" or "unnamed" || IsState(part) || IsLanguage(part) || IsKind(part)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns whether the part is written as a kind of actor: more than three small letters or dashes, and not a reserved word.</summary>
    internal static bool IsKind(ReadOnlySpan<char> part) =>
        part.Length > 3 && part is not ("name" or "unnamed" or "actor" or "matter" or "words" or "goods" or "place") && !part.ContainsAnyExcept(KindCharacters);

    /// <summary>Returns the kind of participant that a tag such as "place" states; none for any other tag.</summary>
    internal static Filler KindOf(string tag) => tag switch
    {
        "actor" => Filler.Actor,
        "goods" => Filler.Thing,
        "place" => Filler.Place,
        "matter" => Filler.Words,
        _ => Filler.None,
    };

    /// <summary>Creates the actor for a text in brackets.</summary>
    internal static Actor ActorOf(string text, string? tag)
    {
        var read = Read(tag);
        var names = LocalizedText.Of(read.Language.IsAbsent ? LanguageTag.English : read.Language, text);
        var isName = read.IsName ?? !char.IsLower(text[0]);
        return new Actor
        {
            Kind = read.Kind,
            Id = read.Code is null ? default : Identifiers.Create([new(IdentifierScheme.Iso31661Alpha2, read.Code)]),
            Names = isName ? names : default,
            Description = isName ? default : names,
        };
    }

    /// <summary>Creates the goods for a text in brackets.</summary>
    internal static Goods GoodsOf(string text, string? tag) =>
        tag is not (null or "goods" or "name" or "goods,name" or "goods,commodity") && Commodity.TryParse(tag.StartsWith("goods,", StringComparison.Ordinal) ? tag[6..] : tag, out var commodity)
            ? Goods.Of(commodity) with { Name = text }
            : tag == "goods,commodity" && Commodity.TryParse(text, out commodity) ? Goods.Of(commodity)
            : Goods.Named(text);

    /// <summary>
    /// Returns the parts of the tag that can't be derived from the text: the state's code, the kind, the language, and "name" or "unnamed" if the first letter
    /// would mislead.
    /// </summary>
    internal static List<string> TagsOf(Actor actor, string text, LanguageTag language)
    {
        var tags = new List<string>();
        if (actor.Id.In(IdentifierScheme.Iso31661Alpha2) is { } code && IsState(code))
        {
            tags.Add(code);
        }

        if (!actor.Kind.IsAbsent && IsKind(actor.Kind.Text))
        {
            tags.Add(actor.Kind.Text);
        }

        if (IsLanguage(language.Text))
        {
            tags.Add(language.Text);
        }

        if (!actor.Names.IsAbsent == char.IsLower(text[0]))
        {
            tags.Add(actor.Names.IsAbsent ? "unnamed" : "name");
        }

        return tags;
    }
}
