namespace Geopol.Events.Tests;

/// <summary>Types print the same text under each culture.</summary>
[Trait("Run", "EveryCulture")]
public sealed class PrintTests
{
    public static TheoryData<string, string> Printed => new()
    {
        { Quantity.Exactly(-1234.50m).ToString(), "-1234.5" },
        { Quantity.Estimate(10, 12, 15.25m).ToString(), "10-15.25 (best 12)" },
        { (Quantity.Around(200) with { Unit = "tonnes" }).ToString(), "about 200 tonnes" },
        { Quantity.Said("dozens").ToString(), "dozens" },
        { new Money { Amount = Quantity.Exactly(2_500_000_000), Currency = CurrencyCode.Parse("USD") }.ToString(), "2500000000 USD" },
        { new Coordinates(43.10m, -131.9m).ToString(), "43.1,-131.9" },
        { Likelihood.Between(0.55, 0.8, "likely").ToString(), "likely (55-80 %)" },
        { Likelihood.Of(0.005).ToString(), "0.5 %" },
        { Yardsticks.Icd203.IntervalOf("IMPROBABLE").ToString(), "20-45 % (as-tabled)" },
        { Yardsticks.Phia.WordsFor(0.555, 0.8).ToString(), "likely (partly-in-gap, lossy)" },
        { Yardsticks.Phia.WordsFor(0.365).Explanation, "PHIA has no word for 36.5 %: it lies between unlikely (about 25-35 %) and realistic possibility (about 40-<50 %). The figures of this table are verified in part." },
        { Yardsticks.IpccAr4.Find("LIKELY")!.ToString(), "likely (>66 %)" },
        { StixScale.Dni.ToInteger("likely / PROBABLE").ToString(), "70 (as-tabled)" },
        { StixScale.Dni.LabelOf(-5).Explanation, "-5 isn't within 0 and 100." },
        { MispTags.Reliability.ToNumber(Reliability.B).ToString(), "75 (number-added, lossy)" },
        { MispTags.Reliability.Read(-5).Explanation, "admiralty-scale has no value with the number -5." },
        { ReaderSurvey.CapPhrase.Of("MIGHT").ToString(), "Might Happen: median 40 %, middle half 25-50 % (readers-view, lossy)" },
        { Yardsticks.Kent.Find("probable")!.AsPublished!, "75 %, give or take about 12 %" },
        { Edtf.Of(new LocalDate(2023, 9, 8)).ToString(), "2023-09-08" },
        { Edtf.Within(new LocalDate(2023, 9, 9), new LocalDate(2023, 9, 16)).ToString(), "[2023-09-09..2023-09-16]" },
        { new Transfer { Suppliers = [Actor.State("KP")], When = EventTime.At("2023-07") }.ToString(), "KP to supply something in 2023-07" },
        { new Meeting { Parties = [Actor.State("IR", "Iran"), Actor.State("TR", "Türkiye")], Mode = MeetingMode.Visit }.ToString(), "Iran and Türkiye to visit somebody" },
        { AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Financial Times")).ToString(), "report: Financial Times" },
        { ClaimJson.Serialize(new Claim { Proposition = new Meeting { Venue = "İI" }, RecordedAt = Instant.FromUtc(2023, 9, 9, 8, 0).PlusNanoseconds(120) }), """{"format":"geopol/1","proposition":{"event":{"$type":"meeting","venue":"İI"}},"recordedAt":"2023-09-09T08:00:00.00000012Z"}""" },
        { IdentityForm.OfMatter(new Agreement { Subject = "İSTANBUL İŞ" }), """{"event":{"$type":"agreement","subject":"istanbul is"}}""" },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void ToString_UnderAnyCulture_IsTheSame(string printed, string expected) => Assert.Equal(expected, printed);
}
