using System.Text;
using System.Text.Json;

namespace Geopol.Events.Tests;

public sealed class EdtfCommandTests
{
    public static TheoryData<string, string> Dates => new()
    {
        { "2023-07", """{"input":"2023-07","valid":true,"level":0,"earliest":"2023-07-01","latest":"2023-07-31","kind":"date","earliestYear":2023,"latestYear":2023}""" },
        { "2022-02-24/..", """{"input":"2022-02-24/..","valid":true,"level":1,"earliest":"2022-02-24","latest":null,"kind":"interval","earliestYear":2022,"latestYear":null}""" },
        { "?2004", """{"input":"?2004","valid":true,"level":2,"earliest":"2004-01-01","latest":"2004-12-31","kind":"date","earliestYear":2004,"latestYear":2004,"canonical":"2004?"}""" },
        { "-0044-03-15", """{"input":"-0044-03-15","valid":true,"level":1,"earliest":"-0044-03-15","latest":"-0044-03-15","kind":"date","earliestYear":-44,"latestYear":-44}""" },
        { "[Y17E7,Y-17E7]", """{"input":"[Y17E7,Y-17E7]","valid":true,"level":2,"earliest":null,"latest":null,"kind":"one-of","earliestYear":-170000000,"latestYear":170000000,"canonical":"[Y-17E7,Y17E7]"}""" },
        { "{Y1E30}", """{"input":"{Y1E30}","valid":true,"level":2,"earliest":null,"latest":null,"kind":"all-of","earliestYear":null,"latestYear":null}""" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task Edtf_Date_IsToldInOneLine(string date, string told)
    {
        using var culture = new CultureScope("fa-IR");

        var outcome = await InProcess.RunAsync(date, "edtf");

        Assert.Equal(new ToolOutcome(0, told + "\n", ""), outcome);
    }

    [Fact]
    public async Task Edtf_WhatIsNone_IsToldWithItsPlaceAndIsAnIssue()
    {
        var outcome = await InProcess.RunAsync("2023-07-25\n2023-04-31\n", "edtf");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(
            """{"input":"2023-04-31","valid":false,"level":null,"earliest":null,"latest":null,"column":9,"expected":"a day that the month has"}""",
            outcome.Output.Split('\n')[1]);
        Assert.Equal("-:2: GE5101 error $: '2023-04-31' isn't an EDTF date: column 9: expected a day that the month has.", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public async Task Edtf_LinesOfAllSorts_EachGiveOne()
    {
        var outcome = await InProcess.RunAsync("\uFEFF2023\r\n\r\n2024\r2025\n\"é\u001b\n2026", "edtf", "--quiet");

        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["2023", "", "2024", "2025", "\"é\u001b", "2026"], lines.Select(static line => line.GetProperty("input").GetString()));
        Assert.Equal([true, false, true, true, false, true], lines.Select(static line => line.GetProperty("valid").GetBoolean()));
        Assert.Equal(1, outcome.ExitCode);
        Assert.Empty(outcome.ErrorLines);
    }

    [Fact]
    public async Task Edtf_EndlessLine_IsCutOff()
    {
        var outcome = await InProcess.RunAsync(new string('9', 1_000_000) + "\n2023", "edtf", "--format", "json");

        Assert.Equal(2, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.True(outcome.Output.Length < 2_000);
        Assert.StartsWith("""{"file":"-","line":1,"code":"GE5101","severity":"error","path":"$",""", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edtf_Files_AreReadOneAfterTheOther()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("dates.txt", "2023\nim Juli");

        var outcome = await InProcess.RunAsync(Encoding.UTF8.GetBytes("2024\nx"), "edtf", file, "-", "no such file");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(4, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith($"{file}:2: GE5101 error", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("-:2: GE5101 error", outcome.ErrorLines[1], StringComparison.Ordinal);
        Assert.StartsWith("geopol: no such file: ", outcome.ErrorLines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edtf_Nothing_GivesNothing() => Assert.Equal(new ToolOutcome(0, "", ""), await InProcess.RunAsync("", "edtf"));
}
