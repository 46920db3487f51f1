namespace Geopol.Events.Registry;

/// <summary>
/// An actor of an <see cref="ActorRegistry"/>: its kind, its names, and its codes with the days on which they were in force. The data of built-in
/// actors is read from the table on demand.
/// </summary>
/// <remarks>Immutable and thread safe. Compared by reference: in a registry an actor is always the same instance.</remarks>
public sealed class RegisteredActor
{
    private readonly OwnActor? own;
    private Actor? actor;
    private Actor? reference;

    /// <summary>An actor of your own.</summary>
    /// <param name="actor">The kind, codes and names of the actor, and for a metonym the actor that it stands for.</param>
    public RegisteredActor(Actor actor)
        : this(actor, ActorTable.None)
    {
    }

    internal RegisteredActor(Actor actor, int index)
    {
        ArgumentNullException.ThrowIfNull(actor);
        own = new OwnActor(actor);
        Index = index;
    }

    internal RegisteredActor(int index) => Index = index;

    /// <summary>The index of a built-in actor in the table, also of one with additions; <see cref="ActorTable.None"/> for other actors.</summary>
    internal int Index { get; }

    /// <summary>
    /// The actor to write into a claim: its kind, its English name (or its first name) and the one identifier that keys use. This is the alpha-2 code
    /// of a country, otherwise the Wikidata item, otherwise the identifier that the key of your own actor uses. The value of <c>StandsFor</c> is
    /// reduced in the same way.
    /// </summary>
    /// <remarks>
    /// A claim has the same <see cref="Claim.Key"/> and <see cref="Proposition.Key"/> with <see cref="Actor"/>, but that actor has a dozen codes.
    /// Writing, reading and checking such a claim takes several times as long. If there is no identifier, only names are left out.
    /// </remarks>
    public Actor Reference => reference ??= RegisteredActorReader.ReferenceOf(Actor);

    /// <summary>
    /// All data of the actor that a claim can contain: its kind, its English name (and the names that you gave), the codes that mean only this actor
    /// today, and the actor that it stands for. Most claims need only <see cref="Reference"/>.
    /// </summary>
    public Actor Actor => own?.Actor ?? (actor ??= RegisteredActorReader.ActorOf(Index));

    /// <summary>The kind of the actor.</summary>
    public ActorKind Kind => own?.Actor.Kind ?? ActorTable.KindOf(Index);

    /// <summary>All codes, including former ones. A scheme that splits the actor has several codes for it.</summary>
    public EquatableArray<RegisteredCode> Codes
    {
        get => own?.Codes ?? RegisteredActorReader.CodesOf(Index);
        init => own = own! with { Codes = value };
    }

    /// <summary>The long English name: Democratic People's Republic of Korea. Null where there is none.</summary>
    public string? FormalName
    {
        get => own?.FormalName ?? RegisteredActorReader.FormalNameOf(Index);
        init => own = own! with { FormalName = value };
    }

    /// <summary>The other names of the actor, in any language.</summary>
    public EquatableArray<LanguageText> OtherNames
    {
        get => own?.OtherNames ?? RegisteredActorReader.OtherNamesOf(Index);
        init => own = own! with { OtherNames = value };
    }

    /// <summary>The English adjectives, the most used first: North Korean.</summary>
    public EquatableArray<string> Adjectives
    {
        get => own?.Adjectives ?? RegisteredActorReader.AdjectivesOf(Index);
        init => own = own! with { Adjectives = value };
    }

    /// <summary>The first day of a state or organization; null where it isn't known.</summary>
    public LocalDate? Since => Index == ActorTable.None ? null : ActorTable.DateAt(ActorTable.Lives[Index] * 2);

    /// <summary>The last day of a state or organization that no longer exists; null for other actors.</summary>
    public LocalDate? Until => Index == ActorTable.None ? null : ActorTable.DateAt((ActorTable.Lives[Index] * 2) + 1);

    /// <summary>The larger actor to which this territory or organ belongs; null where there is none.</summary>
    public Actor? PartOf => RegisteredActorReader.Related(Index, ActorTable.PartOf);

    /// <summary>The country in which an outlet, a party or an armed group has its seat; null if it has none or if the actor is of another kind.</summary>
    public Actor? Country => RegisteredActorReader.Related(Index, ActorTable.Countries);

    /// <summary>
    /// The posts of a person with their days, the larger group of a group, and the owner of an outlet: the state for a state-owned outlet. Empty for
    /// other actors.
    /// </summary>
    /// <remarks>
    /// The data files in the source repository give the source of each row, and docs/reference/actor-registry.md gives the day up to which the
    /// sources know who holds a post. An absent end means that the sources don't know an end.
    /// </remarks>
    public EquatableArray<Affiliation> Affiliations => MoreActors.AffiliationsOf(Index);

    /// <summary>Whether the actor is an office that is called by its town: Moscow. In a text such a name may also mean the town.</summary>
    internal bool IsCapital => Index != ActorTable.None && ActorTable.IsCapital(Index);

    /// <summary>
    /// The name in a language: the name that you gave, otherwise a built-in name (ar, de, en, es, fr, ja, ko, ru, uk, zh). A tag without its own
    /// built-in name uses the name of its first part. Null where there is no name.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>The name, or null.</returns>
    public string? NameIn(LanguageTag language) => own?.Actor.Names.In(language) ?? RegisteredActorReader.NameOf(Index, language);

    /// <summary>Returns <see cref="Actor"/> with its names in these languages as well. Languages without a name are skipped.</summary>
    /// <param name="languages">The languages of the names to add.</param>
    /// <returns>The actor, for a claim.</returns>
    public Actor ToActor(params LanguageTag[] languages)
    {
        var named = Actor;
        foreach (var language in languages)
        {
            if (NameIn(language) is { } name)
            {
                named = named with { Names = named.Names.With(language, name) };
            }
        }

        return named;
    }

    /// <summary>The English name, or the first name.</summary>
    public override string ToString() => Actor.ToString();

    /// <summary>Whether the actor has a name with this folded form that isn't an abbreviation in capitals. Your own actors have every name as you give it.</summary>
    internal bool HasNameLike(string folded)
    {
        if (own is not null)
        {
            return true;
        }

        IEnumerable<string?> names =
        [
            Actor.Names.Main, FormalName, NameIn(LanguageTag.German), NameIn(LanguageTag.French), NameIn(LanguageTag.Spanish), .. OtherNames.Select(static name => name.Text), .. Adjectives,
        ];
        return names.Any(name => name is not null && name.Any(char.IsLower) && ActorName.Fold(name) == folded);
    }
}
