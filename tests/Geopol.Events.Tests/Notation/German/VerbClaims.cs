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
            Supplier = verb.Subject == SentenceRole.Recipient ? Iran : Russia, Recipient = verb.Subject == SentenceRole.Recipient ? Russia : Iran, Items = [Commodity.Munitions],
            Kind = verb.TransferKind, Stage = verb.TransferStage, StageBy = verb.TransferStage.IsAbsent ? null : Russia, EndUse = "the war in Syria",
        },
        EventSort.Meeting => new Meeting { Participants = [Russia, Iran], Host = Iran, Mode = verb.MeetingMode, Status = verb.MeetingStatus, Topics = ["the grain deal"], Where = Place.Named("Crimea"), Occasion = "G7 summit" },
        EventSort.Agreement => new Agreement
        {
            Parties = [Russia, Iran], Subject = "grain deal", Kind = verb.AgreementKind, Stage = verb.AgreementStage, StageBy = verb.AgreementStage.IsAbsent ? null : Russia,
        },
        EventSort.Warning => new Warning { Issuer = Russia, Addressees = [Iran], Kind = verb.WarningKind },
        _ => new Interaction
        {
            Verb = verb.Sense, Actors = [Russia], Recipients = [Iran], Themes = ["the war in Syria"], Instruments = [Commodity.Munitions], Where = Place.Named("Crimea"), Plover = verb.Plover,
        },
    };
}
