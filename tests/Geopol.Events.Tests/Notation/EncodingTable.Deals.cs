namespace Geopol.Events.Tests;

internal static partial class EncodingTable
{
    private static IEnumerable<(string, Claim)> Deals()
    {
        // Talks are a meeting.
        yield return ("Russia and DPRK are negotiating", Claimed(
            Present(new Meeting { Parties = [Russia, Dprk], Mode = MeetingMode.Talks }, "negotiate") with { Aspect = Aspect.Ongoing }));
        yield return ("Kim Jong Un may discuss a deal in which DPRK sells munitions to Russia", Claimed(Possible(
            new Meeting { Parties = [KimJongUn], Topics = [new Agreement { Parties = [Dprk, Russia], Terms = [Embedded(Sale, "sell")] }] }, "discuss")));
        yield return ("Kim Jong Un visited Vladivostok in 2023-09", Claimed(Past(
            new Meeting { Parties = [KimJongUn], Mode = MeetingMode.Visit, Where = Place.Named("Vladivostok"), When = EventTime.At("2023-09") }, "visit")));

        // A sentence about seeking, negotiating or signing a deal is an agreement. The goods are in its terms.
        yield return ("Russia and DPRK negotiate a deal in which DPRK sells munitions to Russia", Claimed(Present(
            new Agreement { Parties = [Russia, Dprk], Stage = AgreementStage.Negotiating, Terms = [Embedded(Sale, "sell")] }, "negotiate a deal")));
        yield return ("DPRK may agree arms deliveries with Russia", Claimed(
            Possible(new Agreement { Parties = [Dprk, Russia], Subject = "arms deliveries" }, "agree") with { Wording = CorpusWording.FirstOf(CorpusWording.Verb("agree")) }));
        yield return ("Russia and DPRK signed a treaty", Claimed(Past(
            new Agreement { Parties = [Russia, Dprk], Kind = AgreementKind.Treaty, Stage = AgreementStage.Signed }, "sign a treaty")));
        yield return ("Russia withdrew from [New START]", Claimed(Past(
            new Agreement { Parties = [Russia], Title = LocalizedText.Of("en", "New START"), Stage = AgreementStage.WithdrawnFrom, StageBy = [Russia] }, "withdraw from")));
    }

    private static IEnumerable<(string, Claim)> Stances()
    {
        yield return ("DPRK plans to sell munitions to Russia", Claimed(Future(Sale, "sell") with { Disposition = Disposition.Intends }));
        yield return ("DPRK does not plan to sell munitions to Russia", Claimed(
            Future(Sale, "sell") with { Disposition = Disposition.Intends, Polarity = Polarity.Negated }));
        yield return ("DPRK wants to sell munitions to Russia", Claimed(Present(Sale, "sell") with { Disposition = Disposition.Wants }));
        yield return ("DPRK is ready to sell munitions to Russia", Claimed(Present(Sale, "sell") with { Disposition = Disposition.Willing }));
        yield return ("DPRK can not sell munitions to Russia", Claimed(
            new Proposition { Event = Sale, Modality = Modality.Asserted, Disposition = Disposition.Able, Polarity = Polarity.Negated, Wording = new() { Lemma = "sell" } }));
        yield return ("DPRK may sell munitions to Russia", Claimed(Possible(Sale, "sell")));
        yield return ("DPRK may not sell munitions to Russia", Claimed(Possible(Sale, "sell") with { Polarity = Polarity.Negated }));
        yield return ("DPRK is likely to sell munitions to Russia", Claimed(
            Possible(Sale, "sell") with { Modality = Modality.Estimated, Likelihood = Likelihood.OfWord("likely"), Tense = Tense.Future }));
        yield return ("DPRK is unlikely (20-45%) to sell munitions to Russia", Claimed(
            Possible(Sale, "sell") with { Modality = Modality.Estimated, Likelihood = Likelihood.Between(0.2, 0.45, "unlikely"), Tense = Tense.Future }));
        yield return ("DPRK has sold munitions to Russia", Claimed(Past(Sale, "sell") with { Wording = new() { Lemma = "sell", TenseForm = "perfect" } }));
        yield return ("DPRK to sell munitions to Russia", Claimed(Embedded(Sale, "sell")));
        yield return ("If DPRK sells munitions to Russia then Ukraine would condemn DPRK", Claimed(
            Future(new Interaction { Verb = Verb.Parse("condemn"), Agents = [Ukraine], Objects = [Dprk], Plover = new() { Type = PloverType.Accuse, Modes = [PloverMode.Parse("disapprove")] } }, "condemn") with
            {
                Condition = Embedded(Sale, "sell"),
            }));
    }
}
