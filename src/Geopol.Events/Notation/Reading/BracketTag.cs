using System.Buffers;

namespace Geopol.Events;

/// <summary>
/// What is after the bar in brackets, with commas between: [Georgia|GE], [Acme|company], [Nordkorea|state,de], [al-Qaeda|name],
/// [Charkiw|de,place].
/// </summary>
/// <param name="Kind">The kind of actor.</param>
/// <param name="Code">The state's alpha-2.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="IsName">Whether the text is a name, or describes somebody unnamed; null where its first letter tells.</param>
internal readonly record struct BracketTag(ActorKind Kind, string? Code, LanguageTag Language, bool? IsName)
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-,._:/+");

    private static readonly SearchValues<char> KindCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");

    /// <summary>Whether it says something: of several parts each has to, for codes of goods are alone or after "goods".</summary>
    internal static bool IsOne(ReadOnlySpan<char> tag) => !tag.IsEmpty && !tag.ContainsAnyExcept(Characters)
        && (IsOfActor(tag) || IsOfPlace(tag) || !tag[(tag.StartsWith("goods,", StringComparison.Ordinal) ? 6 : 0)..].Contains(','));

    /// <summary>What a text with this tag may stand for.</summary>
    internal static Filler KindsOf(string? tag) => tag switch
    {
        null => Filler.Actor | Filler.Thing | Filler.Place | Filler.Words,
        "matter" or "words" => Filler.Words,
        _ when IsOfPlace(tag) => Filler.Place,
        _ when IsOfActor(tag) && (tag == "actor" || tag.EndsWith(",actor", StringComparison.Ordinal)) => Filler.Actor,
        _ when tag == "goods" || tag.StartsWith("goods,", StringComparison.Ordinal) => Filler.Thing,
        _ => (tag.Contains(',', StringComparison.Ordinal) ? Filler.None : Filler.Thing) | (IsOfActor(tag) ? Filler.Actor : Filler.None) | (IsLanguage(tag) ? Filler.Place : Filler.None),
    };

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

    /// <summary>Whether it is written as a language: two or three small letters.</summary>
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

    /// <summary>Whether it is written as a kind of actor: what else is there are codes of goods.</summary>
    internal static bool IsKind(ReadOnlySpan<char> part) =>
        part.Length > 3 && part is not ("name" or "unnamed" or "actor" or "matter" or "words" or "goods" or "place") && !part.ContainsAnyExcept(KindCharacters);

    /// <summary>What such a tag says; none of any other.</summary>
    internal static Filler KindOf(string tag) => tag switch
    {
        "actor" => Filler.Actor,
        "goods" => Filler.Thing,
        "place" => Filler.Place,
        "matter" => Filler.Words,
        _ => Filler.None,
    };

    /// <summary>The actor of a text in brackets.</summary>
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

    /// <summary>The goods of a text in brackets.</summary>
    internal static Goods GoodsOf(string text, string? tag) =>
        tag is not (null or "goods" or "name" or "goods,name" or "goods,commodity") && Commodity.TryParse(tag.StartsWith("goods,", StringComparison.Ordinal) ? tag[6..] : tag, out var commodity)
            ? Goods.Of(commodity) with { Name = text }
            : tag == "goods,commodity" && Commodity.TryParse(text, out commodity) ? Goods.Of(commodity)
            : Goods.Named(text);

    /// <summary>What tells an actor from others of its text: its state's code, its kind, its language, and whether the text is a name where its first letter doesn't tell.</summary>
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
