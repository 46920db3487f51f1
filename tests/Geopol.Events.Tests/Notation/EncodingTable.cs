namespace Geopol.Events.Tests;

/// <summary>
/// A table of sentences with the claim of each, because each sentence has exactly one encoding. The claims are written by hand from the meaning of the
/// sentence. A speaker who vouches for the content is a link. A speaker who does something to somebody by speaking is an event. Talks are a meeting. To seek,
/// negotiate or sign a deal is an agreement. If the object is goods, the event is a transfer.
/// </summary>
internal static partial class EncodingTable
{
    internal static IReadOnlyList<(string Sentence, Claim Claim)> All => [.. Warnings(), .. Promises(), .. Speakers(), .. Deals(), .. Stances(), .. Questions(), .. Nouns(), .. Deeds(), .. ObjectRoles(), .. PrepositionRoles(), .. Movements(), .. Reasons(), .. Lists()];

    private static Actor Dprk => CorpusActors.Dprk;

    private static Actor Russia => CorpusActors.Russia;

    private static Actor Iran => Actor.State("IR", "Iran");

    private static Actor Ukraine => CorpusActors.Ukraine;

    private static Actor WhiteHouse => CorpusActors.WhiteHouse;

    private static Actor Kremlin { get; } = Actor.Named(ActorKind.Office, "Kremlin") with { StandsFor = CorpusActors.Russia };

    private static Actor KimJongUn { get; } = Actor.Named(ActorKind.Person, "Kim Jong Un") with { Id = [new(IdentifierScheme.Wikidata, "Q56226")] };

    private static Actor Experts { get; } = Actor.Unnamed("experts") with { Kind = ActorKind.Group };

    private static Goods Munitions => CorpusGoods.Munitions;

    /// <summary>Returns the content that the sentence itself asserts, in this tense.</summary>
    private static Proposition Said(GeopolEvent content, string lemma, Tense tense) =>
        new() { Event = content, Modality = Modality.Asserted, Tense = tense, Wording = new() { Lemma = lemma } };

    private static Proposition Past(GeopolEvent content, string lemma) => Said(content, lemma, Tense.Past);

    private static Proposition Present(GeopolEvent content, string lemma) => Said(content, lemma, Tense.Present);

    private static Proposition Future(GeopolEvent content, string lemma) => Said(content, lemma, Tense.Future);

    private static Proposition Possible(GeopolEvent content, string lemma) => new() { Event = content, Modality = Modality.Possible, Wording = new() { Lemma = lemma } };

    /// <summary>Returns a condition, a consequence or a term. No one asserts it.</summary>
    private static Proposition Embedded(GeopolEvent content, string lemma) => new() { Event = content, Wording = new() { Lemma = lemma } };

    private static Claim Claimed(Proposition proposition, params ReadOnlySpan<AttributionLink> links) => new() { Proposition = proposition, Attribution = [.. links] };

    private static AttributionLink Link(SpeechAct act, Actor source) => new() { Sources = [source], Act = act };

    /// <summary>Returns a link that is written before the sentence. Its verb could also be written after the sentence, so the claim keeps the verb.</summary>
    private static AttributionLink Worded(SpeechAct act, Actor source, string lemma) => Link(act, source) with { Wording = new() { Lemma = lemma } };

    private static AttributionLink Paper => Link(SpeechAct.Report, CorpusActors.FinancialTimes);

    private static Transfer Sale => new() { Kind = TransferKind.Sale, Suppliers = [Dprk], Recipients = [Russia], Items = [Munitions] };
}
