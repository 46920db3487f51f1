namespace Geopol.Events;

/// <summary>
/// Writes names, places and matters as German nouns. A name without a German form stays as it is. Other words without a German form are put in
/// quotation marks.
/// </summary>
internal sealed partial class GermanNaming(GermanWords german, GermanNotes notes)
{
    private readonly GermanTerms terms = new(german);

    internal GermanPhrase Actors(IEnumerable<Actor> actors) => new(actors.Select(ActorItem));

    /// <summary>Writes the participants that aren't propositions. Returns null if there are none.</summary>
    internal GermanPhrase? Participants(IEnumerable<Participant> participants)
    {
        var items = participants.Where(static one => one.Clause?.Proposition is null).Select(ParticipantItem).ToArray();
        return items.Length == 0 ? null : new(items);
    }

    private GermanItem ParticipantItem(Participant participant) => participant switch
    {
        { Goods: { } goods } => GoodsItem(goods),
        { Actor: { } actor } => ActorItem(actor),
        { Place: { } place } => new(PlaceNoun(place)),
        { Clause.Words: { } words } => new(Matter(words)),
        _ => new(german.Nouns.Classifier("something")),
    };

    internal GermanItem ActorItem(Actor actor)
    {
        var including = actor.Including.IsEmpty ? null : Actors(actor.Including);
        if (!actor.OneOf.IsEmpty && actor.Names.IsAbsent && actor.Description.IsAbsent)
        {
            return new(german.Nouns.Classifier("unknown")) { Alternatives = new(actor.OneOf.Select(ActorItem), "oder"), Including = including };
        }

        var noun = ActorNoun(actor);
        var count = actor.Number is { } number ? GermanNumbers.Count(number, german) : default;
        return count.IsOne ? new(noun with { Determiner = noun.Gender == GermanGender.Plural || noun.IsName ? noun.Determiner : GermanDeterminer.Indefinite }) { Including = including }
            : new(noun.Gender == GermanGender.Plural || count.Nominative is null ? noun : noun with { Gender = GermanGender.Plural, Genitive = null, DativePlural = noun.Head })
            {
                Including = including, Count = count.Nominative ?? "", CountInDative = count.Dative ?? "",
            };
    }

    private GermanNoun ActorNoun(Actor actor)
    {
        if (actor.Kind == ActorKind.Unknown && actor.Names.IsAbsent && actor.Description.IsAbsent && actor.Id.IsEmpty)
        {
            return german.Nouns.Classifier("unknown");
        }

        var given = actor.Names.In(LanguageTag.German);
        if (given is not null)
        {
            return Bare(GermanText.Trimmed(given));
        }

        if (actor.Names.Main is { } name)
        {
            return Known(actor, name) ?? StateNoun(actor) ?? Named(actor, name);
        }

        if (actor.Description.In(LanguageTag.German) is { } told)
        {
            return Bare(told) with { Gender = IsMany(actor, told) ? GermanGender.Plural : GermanGender.Neuter };
        }

        return actor.Description.Main is { } described ? Described(actor, described)
            : StateNoun(actor) ?? (actor.Id.IsEmpty ? german.Nouns.Classifier("somebody") : Bare(GermanText.Trimmed(actor.Id[0].Value)));
    }

    private GermanNoun? StateNoun(Actor actor) =>
        actor.Id.In(IdentifierScheme.Iso31661Alpha2) is { } code && ActorRegistry.Default.Find(IdentifierScheme.Iso31661Alpha2, code).Actor is { } found
            ? found.Actor.Names.Main is { } main && german.Nouns.Actor(main) is { } noun ? noun : GermanTerms.NameOf(found) : null;

    private GermanNoun? Known(Actor actor, string name) => (actor.Kind == ActorKind.Person) switch
    {
        true => german.Nouns.Actor(name) is { IsName: true } person ? person : null,
        _ => german.Nouns.Actor(name) ?? german.Nouns.Actor(EnglishNames.WithoutArticle(name)) ?? (actor.Kind.IsAbsent || actor.StandsFor is not null ? german.Nouns.Place(name) : null),
    };

    // Writes a name without a German form.
    private GermanNoun Named(Actor actor, string name)
    {
        var given = name.Trim();
        var stripped = actor.Kind == ActorKind.MediaOutlet ? given : EnglishNames.WithoutArticle(given);
        var bare = GermanText.Trimmed(stripped.Length == 0 ? name : stripped);

        // "The UN envoy" is a post, not a name, even if the claim gives it as a name.
        var isPost = actor.Kind == ActorKind.Person && stripped.Length < given.Length;
        if (!isPost && (actor.Kind == ActorKind.Person || actor.Kind == ActorKind.MediaOutlet || actor.Kind == ActorKind.State || actor.Kind == ActorKind.Territory))
        {
            return Bare(bare);
        }

        if (terms.Read(name) is { } read)
        {
            return read with { Determiner = read.IsName ? read.Determiner : GermanDeterminer.Definite, IsSomebody = true };
        }

        var isPerson = actor.Kind.IsAbsent && EnglishNames.IsProper(name) && bare.Length == name.Trim().Length;
        return isPerson || actor.Kind == ActorKind.Company || IsAbbreviation(bare) ? Bare(bare) with { IsSomebody = !actor.Kind.IsAbsent }
            : actor.Kind == ActorKind.ArmedGroup || actor.Kind == ActorKind.Party ? Classified(actor.Kind.Text, GermanText.Quoted(bare))
            : Bare(GermanText.Quoted(bare)) with { Gender = IsMany(actor, bare) ? GermanGender.Plural : GermanGender.Neuter };
    }

    // Writes common nouns: "three US officials", "the Sudanese army".
    private GermanNoun Described(Actor actor, string description)
    {
        if (terms.Read(description) is { } read)
        {
            var isKnown = actor.Number is null && (read.Gender != GermanGender.Plural || description.Contains(" of ", StringComparison.Ordinal));
            return read with { Determiner = isKnown && !read.IsName ? GermanDeterminer.Definite : read.Determiner, IsSomebody = true };
        }

        var bare = EnglishNames.WithoutArticle(description.Trim());
        return Bare(GermanText.Quoted(bare.Length == 0 ? description : bare)) with { Gender = IsMany(actor, bare) ? GermanGender.Plural : GermanGender.Neuter };
    }

    private static bool IsAbbreviation(string text) => text.Length > 1 && text.All(static c => char.IsUpper(c) || char.IsAsciiDigit(c) || c is '-' or '/');

    private static bool IsMany(Actor actor, string words) => actor.Number is { Exact: not 1 } || actor.Number is null && actor.Kind != ActorKind.Person && words.EndsWith('s') && !words.EndsWith("ss", StringComparison.Ordinal);

    private static GermanNoun Bare(string name) => new() { Gender = GermanGender.Neuter, Head = name, IsName = true, IsSomebody = true };

    private GermanNoun Classified(string kind, string name) => german.Nouns.Classifier(kind) is var noun ? noun with { Tail = GermanText.Join(noun.Tail, name), IsSomebody = true, IsName = true } : noun;

    /// <summary>Returns the words as a noun. They are translated if all words are known; otherwise they are put in quotation marks.</summary>
    internal GermanNoun Matter(string text)
    {
        var bare = EnglishNames.WithoutArticle(text.Trim());
        return terms.Read(text.Trim()) ?? german.Nouns.Actor(bare) ?? german.Nouns.Place(bare) ?? GermanTerms.StateOf(bare)
            ?? new GermanNoun { Gender = GermanGender.Neuter, Head = IsAbbreviation(bare) ? bare : GermanText.Quoted(bare.Length == 0 ? text : bare), IsName = true, Place = "bei" };
    }

    /// <summary>Returns the notes of the sentence.</summary>
    public override string ToString() => notes.ToString();
}
