using System.Globalization;

namespace Geopol.Events.Tests;

public sealed class CameoTests
{
    [Fact]
    public void Codes_AreThoseOfTheMergedTables()
    {
        var rows = CodeFacts.Cameo();

        Assert.Equal(312, CameoOntology.Codes.Count);
        Assert.Equal(rows.Select(static row => row["code"]), CameoOntology.Codes.Select(static code => code.Code));
        Assert.All(rows, static row =>
        {
            var code = CameoOntology.Find(row["code"])!;
            Assert.Equal(row["name_icews"].Trim(), code.Name, ignoreCase: true);
            Assert.Equal((row["root"], row["level"]), (code.Root, code.Level.ToString(CultureInfo.InvariantCulture)));
            Assert.Equal(Number(row["goldstein_gdelt"]), code.Goldstein(GoldsteinTable.Gdelt)?.Value);
            Assert.Equal(Number(row["goldstein_icews"]), code.Goldstein(GoldsteinTable.Icews)?.Value);
            Assert.Equal((row["quad_gdelt"], row["quad_andybega"]), (Text(code.Quad(QuadConvention.Gdelt)), Text(code.Quad(QuadConvention.Icews))));
        });
    }

    [Fact]
    public void Mapping_OfEachCode_IsThePublicOneOrSaysWhatWasRepaired()
    {
        var repaired = new List<string>();
        foreach (var row in CodeFacts.Cameo())
        {
            var mapped = CameoOntology.Find(row["code"])!.Plover;
            Assert.Equal(row["plover_event"], mapped?.Code.Type.Text ?? "");
            var mode = mapped?.Code.Modes.SingleOrDefault().Text ?? "";
            var contexts = row["plover_context"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (mapped?.Repaired is { } repair)
            {
                repaired.Add($"{row["code"]}: {repair}");
                Assert.True(repair.Contains($"mode {row["plover_mode"]}", StringComparison.Ordinal) || contexts.Any(context => repair.Contains($"context {context}", StringComparison.Ordinal)));
                continue;
            }

            Assert.Equal(row["plover_mode"], mode);
            Assert.Equal(contexts, mapped?.Contexts.Select(static context => context.Text) ?? []);
        }

        Assert.Equal(14, repaired.Count(static repair => repair.Contains("mode", StringComparison.Ordinal)));
        Assert.Equal(9, repaired.Count(static repair => repair.Contains("context", StringComparison.Ordinal)));
    }

    [Fact]
    public void Mapping_OfEachCode_UsesWhatPlover2Has() => Assert.All(CameoOntology.Codes.Where(static code => code.Plover is not null), static code =>
    {
        Assert.True(code.Plover!.Code.Type.IsKnown);
        Assert.All(code.Plover.Code.Modes, mode => Assert.True(PloverOntology.Has(code.Plover.Code.Type, mode)));
        Assert.All(code.Plover.Contexts, static context => Assert.True(context.IsKnown));
    });

    [Fact]
    public void Mapping_Missing_IsOfStatementsAndAppealsOnly() => Assert.Equal(
        CameoOntology.Codes.Where(static code => code.Root is "01" or "02"), CameoOntology.Codes.Where(static code => code.Plover is null));

    [Fact]
    public void Tables_Differ_WhereTheyAreSaidTo()
    {
        Assert.Equal(["016", "022", "1213", "164", "165"], CameoOntology.Codes
            .Where(static code => code.Goldstein(GoldsteinTable.Gdelt)?.Value != code.Goldstein(GoldsteinTable.Icews)?.Value).Select(static code => code.Code));
        Assert.Equal(["09", "14"], CameoOntology.Codes
            .Where(static code => code.Quad(QuadConvention.Gdelt) != code.Quad(QuadConvention.Icews)).Select(static code => code.Root).Distinct());
        Assert.NotEqual(CameoOntology.Find("190")!.Goldstein(GoldsteinTable.Gdelt), CameoOntology.Find("190")!.Goldstein(GoldsteinTable.Icews));
    }

    [Theory]
    [InlineData("41", "was it '041'")]
    [InlineData("1126", "older versions number events differently")]
    [InlineData("x", "older versions number events differently")]
    public void Find_NoCode_IsAnIssueThatSaysWhy(string code, string says)
    {
        var found = CameoOntology.Find(new Coding { Scheme = CodingScheme.Cameo, Code = code }, out var issue);

        Assert.Null(found);
        Assert.Contains(says, issue!.Value.Message, StringComparison.Ordinal);
        Assert.Equal(IssueCodes.NoCameoCode, issue.Value.Code);
    }

    [Theory]
    [InlineData("0.9b5")]
    [InlineData("1.0")]
    public void Find_OlderVersion_IsRefusedWhateverTheCode(string version)
    {
        Assert.Null(CameoOntology.Find(new Coding { Scheme = CodingScheme.Cameo, Code = "190", Version = version }, out var issue));
        Assert.Contains(version, issue!.Value.Message, StringComparison.Ordinal);
        Assert.Equal("190", CameoOntology.Find(new Coding { Scheme = CodingScheme.Cameo, Code = "190", Version = CameoOntology.Version }, out issue)?.Code);
        Assert.Null(issue);
        Assert.Null(CameoOntology.Find(new Coding { Scheme = CodingScheme.Plover, Code = "190" }, out issue));
        Assert.NotNull(issue);
    }

    [Fact]
    public void ToCameo_Events_AreWhatIsSure()
    {
        var supply = new Transfer { Items = [Commodity.Arms] };
        Assert.Equal("07", supply.ToCameo()?.Code);
        Assert.Equal("072", (supply with { Contexts = [Context.Military] }).ToCameo()?.Code);
        Assert.Equal("174", (supply with { Codings = [new Coding { Scheme = CodingScheme.Cameo, Code = "174" }] }).ToCameo()?.Code);
        Assert.Equal("07", (supply with { Codings = [new Coding { Scheme = CodingScheme.Cameo, Code = "74" }] }).ToCameo()?.Code);
        Assert.Equal("041", new Meeting { Mode = MeetingMode.Call }.ToCameo()?.Code);
        Assert.Equal("04", new Meeting { Mode = MeetingMode.Visit }.ToCameo()?.Code);
        Assert.Equal("139", new Warning { Kind = WarningKind.Ultimatum }.ToCameo()?.Code);
        Assert.Equal("13", new Warning { Kind = WarningKind.Threat }.ToCameo()?.Code);
        Assert.Equal("19", Fought(PloverMode.HeavyWeapons).ToCameo()?.Code);
        Assert.Equal("193", Fought(PloverMode.Firearms).ToCameo()?.Code);
        Assert.Null(new Transfer { Stage = TransferStage.Requested }.ToCameo());
        Assert.Null(new Warning { Kind = WarningKind.Alert }.ToCameo());
        Assert.Null(new Interaction().ToCameo());
    }

    private static Interaction Fought(PloverMode mode) => new() { Plover = new PloverCode { Type = PloverType.Assault, Modes = [mode] } };

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(QuadClass quad) => ((int)quad).ToString(CultureInfo.InvariantCulture);
}
