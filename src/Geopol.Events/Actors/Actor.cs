namespace Geopol.Events;

/// <summary>
/// Somebody who acts, is acted upon or speaks: a state, an office, a paper, a person, a group. It is known by its
/// identifiers, else by its names, else (where it isn't named) by its description.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. An actor that isn't given is null: the text says nothing of it. Where the
/// text says that it is unknown who, it is <see cref="NotKnown"/>; where it names alternatives, <see cref="OneOf"/>.
/// </remarks>
[WireObject(Pooled = true)]
public sealed partial record Actor
{
    /// <summary>Of whom the text says that it isn't known who it is ("unknown suppliers").</summary>
    public static Actor NotKnown { get; } = new() { Kind = ActorKind.Unknown };

    /// <summary>What it is; absent where the text doesn't tell.</summary>
    public partial ActorKind Kind { get; init; }

    /// <summary>Its codes. A scheme may give several.</summary>
    public partial Identifiers Id { get; init; }

    /// <summary>Its names by language.</summary>
    public partial LocalizedText Names { get; init; }

    /// <summary>Aliases, former names and abbreviations. In no key.</summary>
    public partial EquatableArray<OtherName> OtherNames { get; init; }

    /// <summary>The sectors that coders gave it (military, opposition), each in its scheme: PLOVER's, CAMEO's, ACLED's. In no key.</summary>
    public partial Identifiers Sectors { get; init; }

    /// <summary>What is said of one who isn't named: "experts", "US officials".</summary>
    public partial LocalizedText Description { get; init; }

    /// <summary>How many they are, of a group or of those who aren't named: "54 soldiers", "three US officials".</summary>
    public partial Quantity? Number { get; init; }

    /// <summary>What larger actors it belongs to.</summary>
    public partial EquatableArray<Affiliation> Affiliations { get; init; }

    /// <summary>Whom the word stands for, where it is a metonym: the Kremlin for Russia.</summary>
    public partial Actor? StandsFor { get; init; }

    /// <summary>Members of a group that are named: neighbours, especially South Korea.</summary>
    public partial EquatableArray<Actor> Including { get; init; }

    /// <summary>Where it is one of several and the text doesn't say which: "Sudan or Egypt".</summary>
    public partial EquatableArray<Actor> OneOf { get; init; }

    /// <summary>A state by its ISO 3166-1 alpha-2 code.</summary>
    /// <exception cref="ArgumentException">The code isn't two capital letters.</exception>
    public static Actor State(string alpha2, string? englishName = null)
    {
        ArgumentNullException.ThrowIfNull(alpha2);
        return alpha2 is [>= 'A' and <= 'Z', >= 'A' and <= 'Z']
            ? Named(ActorKind.State, englishName) with { Id = [new(IdentifierScheme.Iso31661Alpha2, alpha2)] }
            : throw new ArgumentException($"'{Excerpt.Of(alpha2)}' isn't an ISO 3166-1 alpha-2 code: give two capital letters, as KP.", nameof(alpha2));
    }

    /// <summary>An actor by its English name.</summary>
    public static Actor Named(ActorKind kind, string? englishName) => new()
    {
        Kind = kind,
        Names = englishName is null ? default : LocalizedText.Of(LanguageTag.English, englishName),
    };

    /// <summary>One who isn't named, by an English description.</summary>
    public static Actor Unnamed(string englishDescription) =>
        new() { Description = LocalizedText.Of(LanguageTag.English, englishDescription) };

    /// <summary>The name, else the description, else the first code, else what the text says of it.</summary>
    public override string ToString() => Names.Main ?? Description.Main
        ?? (Id.IsEmpty ? OneOf.IsEmpty ? "an unknown actor" : string.Join(" or ", (IEnumerable<Actor>)OneOf) : Id[0].Value);
}
