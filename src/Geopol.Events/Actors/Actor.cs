namespace Geopol.Events;

/// <summary>
/// Somebody who acts, is acted upon or speaks: a state, an office, a paper, a person, a group. It is known by its
/// identifiers, else by its names, else (where it isn't named) by its description.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. An actor that isn't given is null: the text says nothing of it. Where the
/// text says that it is unknown who, it is <see cref="NotKnown"/>; where it names alternatives, <see cref="OneOf"/>.
/// </remarks>
public sealed partial record Actor : INested
{
    private static readonly Actor Nothing = new();

    /// <summary>Of whom the text says that it isn't known who it is ("unknown suppliers").</summary>
    public static Actor NotKnown { get; } = new() { Kind = ActorKind.Unknown };

    /// <summary>What it is; absent where the text doesn't tell.</summary>
    public ActorKind Kind { get; init; }

    /// <summary>Its codes, one a scheme.</summary>
    public Identifiers Id { get; init; }

    /// <summary>Its names by language.</summary>
    public LocalizedText Names { get; init; }

    /// <summary>What is said of one who isn't named: "experts", "US officials".</summary>
    public LocalizedText Description { get; init; }

    /// <summary>How many they are, of those who aren't named or a group: "three US officials".</summary>
    public Quantity? Number { get; init; }

    /// <summary>What larger actors it belongs to.</summary>
    public EquatableArray<Affiliation> Affiliations { get; init => field = Nesting.Guard(value); }

    /// <summary>Whom the word stands for, where it is a metonym: the Kremlin for Russia.</summary>
    public Actor? StandsFor { get; init => field = Nesting.Guard(value); }

    /// <summary>Members of a group that are named: neighbours, especially South Korea.</summary>
    public EquatableArray<Actor> Including { get; init => field = Nesting.Guard(value); }

    /// <summary>Where it is one of several and the text doesn't say which: "Sudan or Egypt".</summary>
    public EquatableArray<Actor> OneOf { get; init => field = Nesting.Guard(value); }

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

    internal int Depth => 1 + Math.Max(
        Math.Max(Nesting.DepthOf(Affiliations), Nesting.DepthOf(StandsFor)),
        Math.Max(Nesting.DepthOf(Including), Nesting.DepthOf(OneOf)));

    int INested.Depth => Depth;

    // What most actors have is looked at first: the whole comparison is rarely made.
    bool INested.IsEmpty => Kind.IsAbsent && Names.IsAbsent && Id.IsEmpty && Equals(Nothing);

    /// <summary>The name, else the description, else the first code, else what the text says of it.</summary>
    public override string ToString() => Names.Main ?? Description.Main
        ?? (Id.IsEmpty ? OneOf.IsEmpty ? "an unknown actor" : string.Join(" or ", (IEnumerable<Actor>)OneOf) : Id[0].Value);
}
