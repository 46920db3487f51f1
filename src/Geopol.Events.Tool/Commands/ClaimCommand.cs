using System.CommandLine;

namespace Geopol.Events;

/// <summary>Creates the commands that read claims from files.</summary>
internal static class ClaimCommand
{
    /// <summary>Creates a command.</summary>
    /// <param name="run">The streams of the run.</param>
    /// <param name="name">The name of the command.</param>
    /// <param name="description">The description for the help text.</param>
    /// <param name="options">The command's own options. The help text lists them before the common options.</param>
    /// <param name="handler">Returns the work on claims for the values of the options.</param>
    internal static Command Create(ToolRun run, string name, string description, IReadOnlyList<Option> options, Func<ParseResult, IssueReport, ClaimHandler> handler)
    {
        var files = CommonOptions.Files("claims, one JSON object per line");
        var mode = CommonOptions.Mode();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command(name, description) { files };
        foreach (var option in (Option[])[.. options, mode, format, quiet])
        {
            command.Options.Add(option);
        }

        command.SetAction((result, cancellationToken) =>
        {
            var report = new IssueReport(run.Errors, result.GetValue(format), result.GetValue(quiet));
            return ReadAsync(run, result.GetValue(files)!, new ReadOptions { Mode = result.GetValue(mode) }, report, handler(result, report), cancellationToken);
        });
        return command;
    }

    private static async Task<int> ReadAsync(
        ToolRun run, string[] files, ReadOptions options, IssueReport report, ClaimHandler handler, CancellationToken cancellationToken)
    {
        handler.Begin();
        await run.ReadAsync(
            files,
            report,
            async input =>
            {
                await foreach (var result in input.ReadClaimsAsync(options, cancellationToken))
                {
                    foreach (var issue in result.Issues)
                    {
                        report.Add(input.Name, issue);
                    }

                    handler.Take(input.Name, result);
                }
            },
            cancellationToken);
        handler.End();
        return report.ExitCode;
    }
}
