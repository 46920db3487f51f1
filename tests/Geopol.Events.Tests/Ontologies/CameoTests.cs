using System.Globalization;

namespace Geopol.Events.Tests;

public sealed class CameoTests
{
    // Codes of the manual, or of the data of GDELT and ICEWS, that the merged public lists don't have.
    private static readonly string[] NotInTheLists = ["1214", "155", "176", "1834", "1951", "1952"];

    [Fact]
    public void Codes_OfTheMergedTables_HaveTheirNamesAndScores()
    {
        var rows = CodeFacts.Cameo();

        Assert.Equal(312, rows.Count);
        Assert.Equal(rows.Select(static row => row["code"]), CameoOntology.Codes.Select(static code => code.Code).Except(NotInTheLists));
        Assert.All(rows, static row =>
        {
            var code = CameoOntology.Find(row["code"])!;
            Assert.Equal(code.Code == "1832" ? "Carry out vehicular bombing" : row["name_icews"].Trim(), code.Name, ignoreCase: true);
            Assert.Equal((row["root"], row["level"]), (code.Root, code.Level.ToString(CultureInfo.InvariantCulture)));
            Assert.Equal(Number(row["goldstein_gdelt"]), code.Goldstein(GoldsteinTable.Gdelt)?.Value);
            Assert.Equal(Number(row["goldstein_icews"]), code.Goldstein(GoldsteinTable.Icews)?.Value);
            Assert.Equal((row["quad_gdelt"], row["quad_andybega"]), (Text(code.Quad(QuadConvention.Gdelt)), Text(code.Quad(QuadConvention.Icews))));
        });
    }

    // The number of codes below each root in the manual, as A. Beger's github.com/andybega/cameo counts them (eventtypes.R).
    [Fact]
    public void Codes_OfTheManual_AreAsManyBelowEachRootAsItHas()
    {
        int[] below = [10, 27, 28, 7, 8, 5, 6, 25, 5, 27, 12, 26, 22, 26, 6, 13, 13, 14, 9, 7];
        var manual = CameoOntology.Codes.Where(static code => code.IsInManual).ToList();

        Assert.Equal(316, manual.Count);
        Assert.Equal(318, CameoOntology.Codes.Count);
        Assert.Equal(below, manual.Where(static code => code.Level > 0).CountBy(static code => code.Root).Select(static pair => pair.Value));
        Assert.Equal(CameoOntology.Codes.Select(static code => code.Code).Order(StringComparer.Ordinal), CameoOntology.Codes.Select(static code => code.Code));
    }

    [Theory]
    [InlineData("155", "Mobilize or increase cyber-forces", "MOBILIZE/weapons (cyber; repaired: no row)")]
    [InlineData("176", "Attack cybernetically", "COERCE/cyber (cyber; repaired: no row)")]
    [InlineData("1834", "Carry out location bombing", "ASSAULT/explosives (repaired: no row)")]
    [InlineData("1951", "Employ precision-guided aerial munitions", "ASSAULT/aerial (military; repaired: no row)")]
    [InlineData("1952", "Employ remotely piloted aerial munitions", "ASSAULT/drone (military; repaired: no row)")]
    public void Codes_OfTheManualAlone_AreInNoOtherList(string code, string name, string plover)
    {
        var found = CameoOntology.Find(code)!;

        Assert.Equal((name, plover), (found.Name, found.Plover?.ToString()));
        Assert.Equal((true, false, false), (found.IsInManual, found.IsInGdelt, found.IsInIcews));
        Assert.Null(found.Goldstein(GoldsteinTable.Gdelt));
        Assert.Null(found.Goldstein(GoldsteinTable.Icews));
    }

    [Fact]
    public void Codes_OfGdeltAndIcewsAlone_AreMarked()
    {
        Assert.Equal([("1213", true, true), ("1214", true, false)], CameoOntology.Codes.Where(static code => !code.IsInManual)
            .Select(static code => (code.Code, code.IsInGdelt, code.IsInIcews)));
        Assert.Equal("Reject intelligence cooperation", CameoOntology.Find("1214")?.Name);
        Assert.Equal(312, CameoOntology.Codes.Count(static code => code.IsInIcews));
        Assert.Equal(313, CameoOntology.Codes.Count(static code => code.IsInGdelt));
    }

    [Fact]
    public void GdeltName_OfAnotherEvent_IsGivenWhereGdeltsListHasOlderNumbers()
    {
        Assert.Equal(
            [
                "101: Demand information, investigation", "103: Demand aid, protection, or peacekeeping", "105: Demand mediation",
                "106: Demand withdrawal", "107: Demand ceasefire", "108: Demand meeting, negotiation",
            ],
            CameoOntology.Codes.Where(static code => code.GdeltName is not null).Select(static code => $"{code.Code}: {code.GdeltName}"));
        Assert.All(CodeFacts.Cameo().Where(static row => row["code"] is "101" or "103" or "105" or "107" or "108"),
            static row => Assert.Equal(row["name_gdelt_lookup"], CameoOntology.Find(row["code"])!.GdeltName));
    }

    // By hand: the row of the public table, then the row after the tables of modes of PLOVER 2.0.
    public static TheoryData<string, string, string> Repaired => new()
    {
        { "112", "ACCUSE/disapprove", "ACCUSE/allege" },
        { "114", "ACCUSE/allege diplomatic", "ACCUSE/disapprove diplomatic" },
        { "116", "ACCUSE/disapprove legal", "SANCTION/convict legal" },
        { "195", "ASSAULT/heavy-weapons military", "ASSAULT/aerial military" },
        { "163", "COERCE/restrict diplomatic", "SANCTION/discontinue" },
        { "161", "SANCTION/withdraw diplomatic", "SANCTION/discontinue diplomatic" },
        { "105", "REQUEST/change legal", "REQUEST/yield legal" },
        { "124", "REJECT/change", "REJECT/yield" },
        { "1241", "REJECT/change executive", "REJECT/yield executive" },
        { "1242", "REJECT/change", "REJECT/yield" },
        { "185", "ASSAULT/assassinate", "ASSAULT/targeted" },
        { "186", "ASSAULT/assassinate", "ASSAULT/targeted" },
        { "200", "ASSAULT/massacre military", "ASSAULT/targeted military" },
        { "202", "ASSAULT/massacre religion_ethnicity", "ASSAULT/targeted religion_ethnicity" },
        { "1712", "ASSAULT/seize human_security", "ASSAULT/destroy human_security" },
        { "1823", "ASSAULT", "ASSAULT/beat" },
        { "201", "ASSAULT/cleansing religion_ethnicity", "ASSAULT religion_ethnicity" },
        { "0842", "RETREAT/return legal", "RETREAT/release legal" },
    };

    [Theory]
    [MemberData(nameof(Repaired))]
    public void Mapping_RowAgainstPlover2_IsRepairedAndSaysSo(string code, string published, string repaired)
    {
        var row = CodeFacts.Cameo().Single(row => row["code"] == code);
        var mapped = CameoOntology.Find(code)!.Plover!;

        Assert.Equal(published, Row(row["plover_event"], row["plover_mode"], row["plover_context"]));
        Assert.Equal(repaired, Row(mapped.Code.Type.Text, mapped.Code.Modes.SingleOrDefault().Text, string.Join("; ", mapped.Contexts)));
        Assert.NotNull(mapped.Repaired);
    }

    private static string Row(string type, string mode, string contexts) =>
        $"{type}{(mode.Length > 0 ? "/" + mode : "")} {contexts}".TrimEnd();

    [Fact]
    public void Mapping_OfEachCode_IsThePublicOneOrSaysWhatWasRepaired()
    {
        var repaired = 0;
        foreach (var row in CodeFacts.Cameo())
        {
            var mapped = CameoOntology.Find(row["code"])!.Plover;
            var mode = mapped?.Code.Modes.SingleOrDefault().Text ?? "";
            var contexts = row["plover_context"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            string[] differences =
            [
                .. row["plover_event"] != (mapped?.Code.Type.Text ?? "") ? [$"type {row["plover_event"]}"] : Array.Empty<string>(),
                .. row["plover_mode"] == mode ? [] : row["plover_mode"].Length == 0 ? ["no mode"] : new[] { $"mode {row["plover_mode"]}" },
                .. contexts.Except(mapped?.Contexts.Select(static context => context.Text) ?? []).Select(static context => $"context {context}"),
            ];

            Assert.Equal(differences.Length == 0 ? null : string.Join("; ", differences), mapped?.Repaired);
            repaired += differences.Length > 0 ? 1 : 0;
        }

        Assert.Equal(34, repaired);
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
    [InlineData("1", "was it '01'")]
    [InlineData("85", "was it '085'")]
    [InlineData("233", "was it '0233'")]
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
    [InlineData("10", "'010' (Make statement)")]
    [InlineData("14", "'014' (Consider policy option)")]
    [InlineData("19", "'019' (Express accord)")]
    [InlineData("20", "'020' (Make an appeal or request)")]
    public void Find_RootThatMayHaveLostItsZero_IsTheRootAndAWarning(string code, string says)
    {
        var found = CameoOntology.Find(new Coding { Scheme = CodingScheme.Cameo, Code = code }, out var issue);

        Assert.Equal(code, found?.Code);
        Assert.Equal((IssueCodes.CameoZeroInDoubt, IssueSeverity.Warning), (issue?.Code, issue?.Severity));
        Assert.Contains(says, issue!.Value.Message, StringComparison.Ordinal);
        Assert.Contains($"the root {code}", issue.Value.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_RootsInDoubt_AreTenToTwenty() => Assert.Equal(
        Enumerable.Range(10, 11).Select(static root => root.ToString(CultureInfo.InvariantCulture)),
        CameoOntology.Codes.Where(static code => CameoOntology.Find(new Coding { Scheme = CodingScheme.Cameo, Code = code.Code }, out var issue) is null || issue is not null)
            .Select(static code => code.Code));

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

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(QuadClass quad) => ((int)quad).ToString(CultureInfo.InvariantCulture);
}
