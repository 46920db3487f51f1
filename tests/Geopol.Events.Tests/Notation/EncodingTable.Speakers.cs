namespace Geopol.Events.Tests;

internal static partial class EncodingTable
{
    private static IEnumerable<(string, Claim)> Speakers()
    {
        var sold = Past(Sale, "sell");
        yield return ("DPRK sold munitions to Russia", Claimed(sold));
        yield return ("DPRK sold munitions to Russia, per FT", Claimed(sold, Paper));
        yield return ("DPRK sold munitions to Russia, per experts via FT", Claimed(sold, Paper, Link(SpeechAct.Assess, Experts)));
        yield return ("DPRK sold munitions to Russia, per the White House", Claimed(sold, Link(SpeechAct.Say, WhiteHouse)));
        yield return ("FT reports that DPRK sold munitions to Russia", Claimed(sold, Worded(SpeechAct.Report, CorpusActors.FinancialTimes, "report")));
        yield return ("The White House says that DPRK sold munitions to Russia, per FT", Claimed(sold, Paper, Worded(SpeechAct.Say, WhiteHouse, "say")));
        yield return ("The White House said on 2023-09-05 that DPRK sold munitions to Russia", Claimed(
            sold, Worded(SpeechAct.Say, WhiteHouse, "say") with { On = EventTime.At("2023-09-05") }));
        yield return ("FT suggests that experts believe that DPRK sold munitions to Russia", Claimed(
            sold, Link(SpeechAct.Suggest, CorpusActors.FinancialTimes), Worded(SpeechAct.Assess, Experts, "believe")));
        yield return ("The White House confirms that DPRK sold munitions to Russia", Claimed(sold, Link(SpeechAct.Confirm, WhiteHouse)));
        yield return ("The White House doubts that DPRK will sell munitions to Russia", Claimed(Future(Sale, "sell"), Link(SpeechAct.Doubt, WhiteHouse)));
        yield return ("The Kremlin declines to say whether DPRK sold munitions to Russia", Claimed(sold, Link(SpeechAct.Decline, Kremlin)));

        // A denial doesn't change the denied content.
        yield return ("The Kremlin denies that DPRK sold munitions to Russia", Claimed(sold, Link(SpeechAct.Deny, Kremlin)));
        yield return ("FT reports that the Kremlin denies that the Kremlin says that DPRK sold munitions to Russia", Claimed(
            sold, Worded(SpeechAct.Report, CorpusActors.FinancialTimes, "report"), Link(SpeechAct.Deny, Kremlin), Link(SpeechAct.Say, Kremlin)));
        yield return ("The Kremlin denies that DPRK did not sell munitions to Russia", Claimed(sold with { Polarity = Polarity.Negated }, Link(SpeechAct.Deny, Kremlin)));

        // If a speaker alleges that something happened, the accusation is a link. An accusation that names only a thing is an event.
        yield return ("Ukraine alleges that DPRK sells munitions to Russia", Claimed(Present(Sale, "sell"), Link(SpeechAct.Allege, Ukraine)));
        yield return ("Ukraine accuses DPRK of selling munitions to Russia", Claimed(Present(Sale, "sell"), Link(SpeechAct.Allege, Ukraine)));
        yield return ("Ukraine accuses DPRK of having sold munitions to Russia", Claimed(sold, Link(SpeechAct.Allege, Ukraine)));
        yield return ("Ukraine accuses DPRK of [state terrorism]", Claimed(Present(
            new Interaction
            {
                Verb = Verb.Parse("accuse"),
                Agents = [Ukraine],
                Objects = [Dprk],
                Content = "state terrorism",
                Plover = new() { Type = PloverType.Accuse, Modes = [PloverMode.Parse("allege")] },
            },
            "accuse")));

        // A sentence without a source has no link.
        yield return ("DPRK reportedly sold munitions to Russia", Claimed(sold with { Evidentiality = Evidentiality.Hearsay }));
        yield return ("DPRK appears to be selling munitions to Russia", Claimed(
            new Proposition { Event = Sale, Modality = Modality.Asserted, Evidentiality = Evidentiality.Apparent, Aspect = Aspect.Ongoing, Wording = new() { Lemma = "sell" } }));

        // Ratings belong to the recorder. They are written as separate sentences.
        yield return ("DPRK sold munitions to Russia, per FT. FT: reliability B. Credibility 2. Moderate confidence.", Claimed(sold, Paper with { Reliability = Reliability.B }) with
        {
            Credibility = Credibility.Parse("2"),
            Confidence = new() { Level = ConfidenceLevel.Moderate },
        });
    }
}
