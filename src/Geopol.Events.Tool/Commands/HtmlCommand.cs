using System.CommandLine;
using System.Text;

namespace Geopol.Events;

/// <summary><c>geopol html</c>: claims as a page for a browser.</summary>
internal static class HtmlCommand
{
    internal static Command Create(ToolRun run)
    {
        var files = CommonOptions.Files("claims, one JSON object per line");
        var mode = CommonOptions.Mode();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command("html", "Reads claims, one JSON object per line; prints one HTML page with a card for each. Exits with 1 if a line isn't a claim.")
        {
            files, mode, format, quiet,
        };
        command.SetAction((result, cancellationToken) => WriteAsync(
            run,
            result.GetValue(files)!,
            new ReadOptions { Mode = result.GetValue(mode) },
            new IssueReport(run.Errors, result.GetValue(format), result.GetValue(quiet)),
            cancellationToken));
        return command;
    }

    private static async Task<int> WriteAsync(ToolRun run, string[] files, ReadOptions options, IssueReport report, CancellationToken cancellationToken)
    {
        Write(run, ClaimPage.Head);
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

                    if (result.Value is { } claim)
                    {
                        Write(run, ClaimPage.Card(claim));
                    }
                }
            },
            cancellationToken);
        Write(run, ClaimPage.Foot);
        return report.ExitCode;
    }

    private static void Write(ToolRun run, string html) => run.Write(Encoding.UTF8.GetBytes(html));
}
