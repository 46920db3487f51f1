namespace Geopol.Events.Tests;

/// <summary>Runs the examples of the tool's page exactly as they are written there.</summary>
public sealed class ToolPageTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        if (Repository.Find("docs", "reference", "tool.md") is not { } page || !File.Exists(page))
        {
            return data;
        }

        foreach (var block in File.ReadAllText(page).Split("```console\n").Skip(1))
        {
            foreach (var example in block[..block.IndexOf("```", StringComparison.Ordinal)].Split("$ ", StringSplitOptions.RemoveEmptyEntries))
            {
                var lineEnd = example.IndexOf('\n', StringComparison.Ordinal);
                data.Add(example[..lineEnd], example[(lineEnd + 1)..]);
            }
        }

        return data;
    }

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Examples))]
    public async Task Example_Command_PrintsWhatThePageSays(string command, string printed)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The examples are for a shell.");
        var script = $$"""
            geopol() { dotnet exec '{{ToolProcess.Dll}}' "$@"; }
            cd '{{Repository.At()}}'
            { {{command}}
            } 2>&1
            """;
        using var shell = ToolProcess.Start("sh", ["-c", script], []);

        var outcome = await shell.FinishAsync("", TestContext.Current.CancellationToken);

        Assert.Equal(printed.TrimEnd('\n'), outcome.Output.TrimEnd('\n'));
    }
}
