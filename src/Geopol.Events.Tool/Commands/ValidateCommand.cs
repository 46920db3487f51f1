using System.CommandLine;
using System.Text;

namespace Geopol.Events;

/// <summary><c>geopol validate</c>: reads claims, checks them against the rules, and counts the issues.</summary>
internal static class ValidateCommand
{
    internal static Command Create(ToolRun run)
    {
        var files = CommonOptions.Files("claims, one JSON object per line");
        var mode = CommonOptions.Mode();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command("validate", "Checks claims, one JSON object per line; prints their issues on standard error and the counts on standard output. Exits with 1 if there is an error.")
        {
            files, mode, format, quiet,
        };
        command.SetAction((result, cancellationToken) => ValidateAsync(
            run,
            result.GetValue(files)!,
            new ReadOptions { Mode = result.GetValue(mode) },
            new IssueReport(run.Errors, result.GetValue(format), result.GetValue(quiet)),
            cancellationToken));
        return command;
    }

    private static async Task<int> ValidateAsync(
        ToolRun run, string[] files, ReadOptions options, IssueReport report, CancellationToken cancellationToken)
    {
        var claims = 0L;
        await run.ReadAsync(
            files,
            report,
            async input =>
            {
                await foreach (var result in input.ReadClaimsAsync(options, cancellationToken))
                {
                    claims++;
                    Add(report, input.Name, result);
                }
            },
            cancellationToken);

        run.Write(Encoding.ASCII.GetBytes(
            FormattableString.Invariant($"claims={claims} errors={report.Errors} warnings={report.Warnings}\n")));
        return report.ExitCode;
    }

    private static void Add(IssueReport report, string file, ReadResult<Claim> result)
    {
        foreach (var issue in result.Issues)
        {
            report.Add(file, issue);
        }

        if (result.Value is not { } claim)
        {
            return;
        }

        // Rules check a value without its text, so their issues get the position of the claim.
        foreach (var issue in claim.Check())
        {
            report.Add(file, issue with { Line = result.Line, ByteOffset = result.ByteOffset });
        }
    }
}
