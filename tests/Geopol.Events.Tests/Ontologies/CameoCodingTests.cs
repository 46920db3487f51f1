namespace Geopol.Events.Tests;

/// <summary>The CAMEO codes of events.</summary>
public sealed class CameoCodingTests
{
    [Fact]
    public void ToCameo_Transfers_AreAidByContextOrTheCodeOfTheCoder()
    {
        var supply = new Transfer { Items = [Commodity.Arms] };
        Assert.Equal("07", supply.ToCameo()?.Code);
        Assert.Equal("072", (supply with { Contexts = [Context.Military] }).ToCameo()?.Code);
        Assert.Equal("174", (supply with { Codings = [new Coding { Scheme = CodingScheme.Cameo, Code = "174" }] }).ToCameo()?.Code);
        Assert.Equal("07", (supply with { Codings = [new Coding { Scheme = CodingScheme.Cameo, Code = "74" }] }).ToCameo()?.Code);
        Assert.Equal("16", (supply with { Stage = TransferStage.Suspended }).ToCameo()?.Code);
        Assert.Equal("12", (supply with { Stage = TransferStage.Refused, Contexts = [Context.Military] }).ToCameo()?.Code);
    }

    // By hand, after the definitions and usage notes of the manual of CAMEO.
    public static TheoryData<GeopolEvent, string> Events => new()
    {
        { new Meeting { Mode = MeetingMode.Call }, "041" },
        { new Meeting { Mode = MeetingMode.Visit }, "04" },
        { new Meeting { Mode = MeetingMode.Multilateral }, "04" },
        { new Meeting(), "04" },
        { new Meeting { Status = MeetingStatus.Cancelled }, "161" },
        { new Warning { Kind = WarningKind.Ultimatum }, "139" },
        { new Warning { Kind = WarningKind.Threat }, "13" },
        { new Agreement { Stage = AgreementStage.Signed }, "057" },
        { new Agreement { Stage = AgreementStage.Ratified }, "057" },
        { new Agreement { Stage = AgreementStage.Agreed }, "05" },
        { new Agreement { Stage = AgreementStage.Violated, Kind = AgreementKind.Ceasefire }, "196" },
        { new Agreement { Stage = AgreementStage.Violated }, "12" },
        { new Agreement { Stage = AgreementStage.WithdrawnFrom }, "16" },
        { Done(PloverType.Sanction, PloverMode.Discontinue), "16" },
        { Done(PloverType.Sanction, PloverMode.Discontinue) with { Contexts = [Context.Economic] }, "16" },
        { Done(PloverType.Sanction, PloverMode.Discontinue) with { Contexts = [Context.Military] }, "16" },
        { Done(PloverType.Sanction, PloverMode.Expel), "16" },
        { Done(PloverType.Sanction, PloverMode.Withdraw), "16" },
        { Done(PloverType.Sanction, PloverMode.Convict), "116" },
        { Done(PloverType.Sanction), "16" },
        { Fought(PloverMode.Aerial), "195" },
        { Fought(PloverMode.Drone), "1952" },
        { Fought(PloverMode.HeavyWeapons), "194" },
        { Fought(PloverMode.Firearms), "193" },
        { Fought(PloverMode.Explosives), "183" },
        { Fought(PloverMode.Beat), "182" },
        { Done(PloverType.Assault) with { Contexts = [Context.Military] }, "190" },
        { Done(PloverType.Protest, PloverMode.Strike), "143" },
        { Done(PloverType.Protest, PloverMode.Vandalize), "14" },
        { Done(PloverType.Threaten, PloverMode.Arrest), "13" },
        { Done(PloverType.Mobilize, PloverMode.Militia), "15" },
        { Done(PloverType.Mobilize, PloverMode.Weapons), "15" },
        { Done(PloverType.Mobilize, PloverMode.Weapons) with { Contexts = [Context.Cyber] }, "155" },
        { Done(PloverType.Coerce, PloverMode.Cyber), "176" },
        { Done(PloverType.Coerce, PloverMode.Arrest), "173" },
        { Done(PloverType.Retreat, PloverMode.Resign), "08" },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void ToCameo_Event_IsTheCommonPartOfItsCodes(GeopolEvent content, string expected)
    {
        Assert.Equal(expected, content.ToCameo()?.Code);
        Assert.Equal(expected, content.ToCameo(out var reason)?.Code);
        Assert.Null(reason);
    }

    public static TheoryData<GeopolEvent, string> WithoutCode => new()
    {
        { Done(PloverType.Assault), "CAMEO has no code for all ASSAULT: its codes are under the roots 17, 18, 19 and 20, which have nothing in common." },
        { Fought(PloverMode.Targeted), "CAMEO has no code for all ASSAULT/targeted: its codes are under the roots 18 and 20, which have nothing in common." },
        { Done(PloverType.Coerce, PloverMode.Censor), "CAMEO has no code for all COERCE/censor: its codes are under the roots 17 and 19, which have nothing in common." },
        { Done(PloverType.Request), "CAMEO has separate codes for appeals (02) and demands (10), and PLOVER's REQUEST is both." },
        { new Transfer { Stage = TransferStage.Requested }, "CAMEO has separate codes for appeals (02) and demands (10), and PLOVER's REQUEST is both." },
        { new Warning { Kind = WarningKind.Alert }, "PLOVER has a type for threats and ultimatums, but no type for a caution or an alert." },
        { new Interaction(), "The interaction has no PLOVER code. Give it one." },
        { Done(PloverType.Parse("DEMAND")), "No code of CAMEO maps to PLOVER's type DEMAND." },
    };

    [Theory]
    [MemberData(nameof(WithoutCode))]
    public void ToCameo_CodesWithNothingInCommon_AreNoneAndTheReason(GeopolEvent content, string expected)
    {
        Assert.Null(content.ToCameo());
        Assert.Null(content.ToCameo(out var reason));
        Assert.Equal(expected, reason);
    }

    [Theory]
    [InlineData("163")]
    [InlineData("162")]
    [InlineData("161")]
    [InlineData("1621")]
    public void ToCameo_SanctionsThatWereImported_AreSanctionBothWays(string code)
    {
        var imported = CameoOntology.Find(code)!.Plover!;

        Assert.Equal("SANCTION/discontinue", imported.Code.ToString());
        Assert.Equal("16", new Interaction { Plover = imported.Code }.ToCameo()?.Code);
    }

    private static Interaction Done(PloverType type, PloverMode mode = default) => new() { Plover = new PloverCode { Type = type, Modes = mode.IsAbsent ? [] : [mode] } };

    private static Interaction Fought(PloverMode mode) => new() { Plover = new PloverCode { Type = PloverType.Assault, Modes = [mode] } };
}
