namespace Geopol.Events;

/// <summary>
/// A state, an office, a newspaper, a person or a group that acts, is acted on or speaks. Identifiers determine who the actor is. Without
/// identifiers, the names determine it, and without names the description.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. Null means that the text doesn't mention an actor. <see cref="NotKnown"/> means that the text
/// says that the actor isn't known. <see cref="OneOf"/> has alternatives.
/// </remarks>
[WireObject(Pooled = true)]
public sealed partial record Actor
{
    /// <summary>The value to use if the text says that the actor isn't known ("unknown suppliers").</summary>
    public static Actor NotKnown { get; } = new() { Kind = ActorKind.Unknown };

    /// <summary>The kind of the actor: state, person, company; absent if the text doesn't say.</summary>
    [BearsOnContent]
    public partial ActorKind Kind { get; init; }

    /// <summary>The codes of the actor. A scheme may give several codes.</summary>
    [BearsOnContent]
    public partial Identifiers Id { get; init; }

    /// <summary>The names of the actor, by language.</summary>
    [BearsOnContent]
    public partial LocalizedText Names { get; init; }

    /// <summary>Aliases, former names and abbreviations of the actor.</summary>
    [BearsOnNeither]
    public partial EquatableArray<OtherName> OtherNames { get; init; }

    /// <summary>The sectors that coders gave the actor (military, opposition), each in its scheme, for example the scheme of PLOVER, CAMEO or ACLED.</summary>
    [BearsOnNeither]
    public partial Identifiers Sectors { get; init; }

    /// <summary>The description of an unnamed actor: "experts", "US officials".</summary>
    [BearsOnContent]
    public partial LocalizedText Description { get; init; }

    /// <summary>The number of people in a group or of unnamed actors: "54 soldiers", "three US officials".</summary>
    [BearsOnContent]
    public partial Quantity? Number { get; init; }

    /// <summary>The larger actors to which the actor belongs.</summary>
    [BearsOnContent]
    public partial EquatableArray<Affiliation> Affiliations { get; init; }

    /// <summary>The actor that a metonym stands for: Russia for the Kremlin. Null for any other name.</summary>
    [BearsOnContent]
    public partial Actor? StandsFor { get; init; }

    /// <summary>The named members of a group: South Korea in "neighbours, especially South Korea".</summary>
    [BearsOnContent]
    public partial EquatableArray<Actor> Including { get; init; }

    /// <summary>The alternatives, if the text doesn't say which actor it is: "Sudan or Egypt".</summary>
    [BearsOnTruth]
    public partial EquatableArray<Actor> OneOf { get; init; }

    /// <summary>Creates a state from its ISO 3166-1 alpha-2 code.</summary>
    /// <param name="alpha2">The code, two capital letters: <c>KP</c>. The code isn't looked up.</param>
    /// <param name="englishName">The name to show; null if the code is enough.</param>
    /// <returns>A state with this code.</returns>
    /// <exception cref="ArgumentException">The code isn't two capital letters.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(Actor.State("KP"));   // KP
    /// Console.WriteLine(Actor.State("KP", "DPRK"));   // DPRK
    /// </code>
    /// </example>
    public static Actor State(string alpha2, string? englishName = null)
    {
        ArgumentNullException.ThrowIfNull(alpha2);
        return alpha2 is [>= 'A' and <= 'Z', >= 'A' and <= 'Z']
            ? new() { Kind = ActorKind.State, Id = [new(IdentifierScheme.Iso31661Alpha2, alpha2)], Names = englishName is null ? default : LocalizedText.Of(LanguageTag.English, englishName) }
            : throw new ArgumentException($"'{Excerpt.Of(alpha2)}' isn't an ISO 3166-1 alpha-2 code: give two capital letters, for example KP.", nameof(alpha2));
    }

    /// <summary>Creates an actor from its English name.</summary>
    /// <param name="kind">The kind of actor; the default value if it isn't known.</param>
    /// <param name="englishName">The name, not empty.</param>
    /// <returns>An actor of the kind with the name.</returns>
    /// <exception cref="ArgumentException">The name is null or empty, or has a lone surrogate.</exception>
    /// <example>
    /// <code>
    /// var paper = Actor.Named(ActorKind.MediaOutlet, "Financial Times");
    /// Console.WriteLine(paper.Names.Main);   // Financial Times
    /// </code>
    /// </example>
    public static Actor Named(ActorKind kind, string englishName) => new() { Kind = kind, Names = LocalizedText.Of(LanguageTag.English, englishName) };

    /// <summary>Creates an unnamed actor from an English description.</summary>
    /// <param name="englishDescription">The description, for example "three US officials".</param>
    /// <returns>An actor with the description and no name.</returns>
    /// <exception cref="ArgumentException">The description is null or empty, or has a lone surrogate.</exception>
    public static Actor Unnamed(string englishDescription) =>
        new() { Description = LocalizedText.Of(LanguageTag.English, englishDescription) };

    /// <summary>Has another name: <see cref="Unnamed"/>.</summary>
    /// <param name="englishDescription">The description.</param>
    /// <returns>Nothing: a program that calls this method isn't compiled.</returns>
    [Obsolete("The method is Actor.Unnamed.", error: true)]
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static Actor Described(string englishDescription) => Unnamed(englishDescription);

    /// <summary>Returns the first of these that is given: the name, the description, the first code, the alternatives.</summary>
    public override string ToString() => Names.Main ?? Description.Main
        ?? (Id.IsEmpty ? OneOf.IsEmpty ? "an unknown actor" : string.Join(" or ", (IEnumerable<Actor>)OneOf) : Id[0].Value);
}
