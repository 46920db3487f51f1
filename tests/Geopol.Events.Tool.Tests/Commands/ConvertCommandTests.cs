using System.Text.Json;

namespace Geopol.Events.Tests;

public sealed class ConvertCommandTests
{
    private static readonly string Events = Repository.At("tests", "TestData", "interop", "gdelt", "events.tsv");
    private static readonly string[] Fates = ["mapped", "squeezed", "extra", "derivable", "dropped", "empty"];
    private static readonly string Mentions = Repository.At("tests", "TestData", "interop", "gdelt", "mentions.tsv");

    [Fact]
    public async Task Run_GdeltEvents_WritesAClaimALine()
    {
        var outcome = await InProcess.RunAsync("", "convert", "--from", "gdelt", Events);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal(100, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => ClaimJson.Deserialize(line).Extraction!.Id).Distinct().Count());
    }

    [Fact]
    public async Task Run_BrokenRecord_IsReportedAndTheRestWritten()
    {
        var lines = await File.ReadAllLinesAsync(Events, TestContext.Current.CancellationToken);
        var outcome = await InProcess.RunAsync($"{lines[0]}\nbroken\n{lines[1]}\n", "convert", "--from", "gdelt", "--to", "sentences");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("-:2: GE7005 error $: ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Run_MentionsWithEvents_HaveThePropositionOfTheEvent()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "mentions.tsv");
        var first = (await File.ReadAllLinesAsync(Mentions, TestContext.Current.CancellationToken))[0];
        await File.WriteAllTextAsync(file, first.Replace("dailymaverick.co.za", "bbc.co.uk", StringComparison.Ordinal) + "\n", TestContext.Current.CancellationToken);
        var outcome = await InProcess.RunAsync("", "convert", "--from", "gdelt-mentions", "--events", Events, "--to", "sentences", file);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains(" on 2014-02-18, per the BBC", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Loss_WritesCountsAndColumns()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "loss.ndjson");
        await InProcess.RunAsync("", "convert", "--from", "gdelt", "--loss", file, Events);
        var lines = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Select(static line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(("gdelt", 100, "2020-03-18"), (lines[0].GetProperty("format").GetString(), lines[0].GetProperty("claims").GetInt32(), lines[0].GetProperty("lastDay").GetString()));
        Assert.Equal(62, lines.Count);
        Assert.All(lines.Skip(1), static column => Assert.Equal(
            100, Fates.Sum(fate => column.GetProperty(fate).GetInt32())));
    }

    [Fact]
    public async Task Run_Skip_GoesOnAfterTheRecords()
    {
        var whole = (await InProcess.RunAsync("", "convert", "--from", "gdelt", Events)).Output.Split('\n');
        var rest = (await InProcess.RunAsync("", "convert", "--from", "gdelt", "--skip", "97", Events)).Output.Split('\n');

        Assert.Equal(whole[97..], rest);
    }

    [Theory]
    [InlineData("--skip can't be used with gdelt-mentions", "--from", "gdelt-mentions", "--skip", "3")]
    [InlineData("--skip is for one file", "--from", "gdelt", "--skip", "3", "a", "b")]
    [InlineData("--skip takes a number of records, not '-3'", "--from", "gdelt", "--skip=-3")]
    [InlineData("--from takes claims, gdelt", "--from", "gdlet")]
    [InlineData("--from needs a value: claims|gdelt", "x.csv")]
    public async Task Run_WrongOptions_SaysWhatIsWrong(string message, params string[] arguments)
    {
        var outcome = await InProcess.RunAsync("", ["convert", .. arguments]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_LossFileInNoFolder_IsReported()
    {
        var outcome = await InProcess.RunAsync("", "convert", "--from", "gdelt", "--loss", "/no/such/folder/x", Events);

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("geopol: /no/such/folder/x: the report can't be written", outcome.Error, StringComparison.Ordinal);
    }
}
