namespace Geopol.Events.Registry;

/// <summary>
/// An actor of an <see cref="ActorRegistry"/>: what it is, its codes with the days on which they held, its names. Those that are
/// built in are read from the table when asked for.
/// </summary>
/// <remarks>Immutable and thread safe. Two are one actor where they are the same instance.</remarks>
public sealed class RegisteredActor
{
    private readonly OwnActor? own;
    private Actor? actor;
    private Actor? reference;

    /// <summary>An actor of your own.</summary>
    /// <param name="actor">Its kind, codes, names, and whom it stands for where it is a metonym.</param>
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

    /// <summary>Where a built-in one stands in the table, also one to which something was added.</summary>
    internal int Index { get; }

    /// <summary>
    /// The actor to write into a claim: its kind, its English name (else the first) and the one identifier by which keys know it: a
    /// country's alpha-2 code, else its Wikidata item, else of an actor of your own what its key has. Whom it stands for likewise.
    /// </summary>
    /// <remarks>
    /// A claim has the same <see cref="Claim.Key"/> and <see cref="Proposition.Key"/> with <see cref="Actor"/>, but that has a dozen codes,
    /// and writing, reading and checking the claim takes several times as long. Without an identifier nothing is left out but names.
    /// </remarks>
    public Actor Reference => reference ??= RegisteredActorReader.ReferenceOf(Actor);

    /// <summary>
    /// All that a claim can carry of it: its kind, its English name (and those of your own), the codes that mean it alone today, and
    /// whom it stands for. Most claims need only <see cref="Reference"/>.
    /// </summary>
    public Actor Actor => own?.Actor ?? (actor ??= RegisteredActorReader.ActorOf(Index));

    /// <summary>Its kind.</summary>
    public ActorKind Kind => own?.Actor.Kind ?? ActorTable.KindOf(Index);

    /// <summary>All its codes, former ones too; several of one scheme where the scheme splits it.</summary>
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

    /// <summary>What else it is called, in any language.</summary>
    public EquatableArray<LanguageText> OtherNames
    {
        get => own?.OtherNames ?? RegisteredActorReader.OtherNamesOf(Index);
        init => own = own! with { OtherNames = value };
    }

    /// <summary>The English adjectives: North Korean. Most used first.</summary>
    public EquatableArray<string> Adjectives
    {
        get => own?.Adjectives ?? RegisteredActorReader.AdjectivesOf(Index);
        init => own = own! with { Adjectives = value };
    }

    /// <summary>The first day of a state or body; null where it isn't told.</summary>
    public LocalDate? Since => Index == ActorTable.None ? null : ActorTable.DateAt(ActorTable.Lives[Index] * 2);

    /// <summary>The last day of a state or body that is no more; null of others.</summary>
    public LocalDate? Until => Index == ActorTable.None ? null : ActorTable.DateAt((ActorTable.Lives[Index] * 2) + 1);

    /// <summary>The larger one of which it is a territory or organ; null where there is none.</summary>
    public Actor? PartOf => RegisteredActorReader.Related(Index, ActorTable.PartOf);

    /// <summary>The country in which a paper or agency has its seat; null of others.</summary>
    public Actor? Country => RegisteredActorReader.Related(Index, ActorTable.Countries);

    /// <summary>Whether it is an office that is called by its town: Moscow. In a text such a name may also mean the town.</summary>
    internal bool IsCapital => Index != ActorTable.None && ActorTable.IsCapital(Index);

    /// <summary>
    /// Its name in a language: one of your own, else one of the ten that are built in (ar, de, en, es, fr, ja, ko, ru, uk, zh), found
    /// by the tag's first part where the whole tag isn't known. Null where there is none.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>The name, or null.</returns>
    public string? NameIn(LanguageTag language) => own?.Actor.Names.In(language) ?? RegisteredActorReader.NameOf(Index, language);

    /// <summary><see cref="Actor"/> with its names in these languages as well, where there are any.</summary>
    /// <param name="languages">The languages of the names to add.</param>
    /// <returns>The actor, for a claim.</returns>
    public Actor ToActor(params ReadOnlySpan<LanguageTag> languages)
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

    /// <summary>The English name, else the first.</summary>
    public override string ToString() => Actor.ToString();
}
