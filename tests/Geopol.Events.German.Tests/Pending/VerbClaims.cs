namespace Geopol.Events.Tests;

/// <summary>A claim for a verb of the lexicon, with what the verb's roles take.</summary>
internal static class VerbClaims
{
    private static readonly Actor Russia = Actor.State("RU", "Russia");
    private static readonly Actor Iran = Actor.State("IR", "Iran");

    internal static Claim Of(LexiconVerb verb) => new()
    {
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Past,
            Aspect = Aspect.Completed,
            Wording = new() { Lemma = verb.Lemma, Subject = SubjectForm.First },
            Event = EventOf(verb),
        },
    };

    private static GeopolEvent EventOf(LexiconVerb verb) => verb.Sort switch
    {
        EventSort.Transfer => new Transfer
        {
            Suppliers = verb.Subject == SentenceRole.Recipient ? [Iran] : [Russia], Recipients = verb.Subject == SentenceRole.Recipient ? [Russia] : [Iran], Items = [Commodity.Munitions],
            Kind = verb.TransferKind, Stage = verb.TransferStage, StageBy = verb.TransferStage.IsAbsent ? default : [Russia], EndUse = "the war in Syria",
        },
        EventSort.Meeting => new Meeting { Parties = [Russia, Iran], Host = Iran, Mode = verb.MeetingMode, Status = verb.MeetingStatus, Topics = ["the grain deal"], Where = Place.Named("Crimea"), Occasion = "G7 summit" },
        EventSort.Agreement => new Agreement
        {
            Parties = [Russia, Iran], Subject = "grain deal", Kind = verb.AgreementKind, Stage = verb.AgreementStage, StageBy = verb.AgreementStage.IsAbsent ? default : [Russia],
        },
        EventSort.Warning => new Warning { Issuers = [Russia], Addressees = [Iran], Kind = verb.WarningKind },
        _ => new Interaction
        {
            Verb = verb.Sense, Agents = [Russia], Objects = [ObjectOf(verb)], Partners = [Iran], Recipients = [Iran], Opponents = [Iran], Sources = [Iran], Destinations = [Place.Named("Crimea")],
            Beneficiaries = ["the war in Syria"], Topics = ["the war in Syria"], Adjuncts = [Adjunct.Beyond("the war in Syria")], Grounds = "the war in Syria", Instruments = [Commodity.Munitions],
            Where = Place.Named("Crimea"), Plover = verb.Plover,
        },
    };

    private static Participant ObjectOf(LexiconVerb verb) => verb.Object switch
    {
        [SentenceRole.Themes, ..] => "the war in Syria",
        [SentenceRole.Instruments, ..] => Commodity.Munitions,
        [SentenceRole.Where, ..] => Place.Named("Crimea"),
        _ => Iran,
    };
}
