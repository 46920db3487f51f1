using System.CommandLine;
using System.Text;

namespace Geopol.Events;

/// <summary><c>geopol validate</c>: reads claims, checks them against the rules, and counts the issues.</summary>
internal static class ValidateCommand
{
    internal static Command Create(ToolRun run) => ClaimCommand.Create(
        run,
        "validate",
        "Checks claims, one JSON object per line; prints their issues on standard error and the counts on standard output. Exits with 1 if there is an error.",
        [],
        (_, report) => Handler(run, report));

    private static ClaimHandler Handler(ToolRun run, IssueReport report)
    {
        var claims = 0L;
        return new((file, result) =>
        {
            claims++;

            // Rules check a value without its text, so their issues get the position of the claim.
            foreach (var issue in result.Value?.Check() ?? [])
            {
                report.Add(file, issue with { Line = result.Line, ByteOffset = result.ByteOffset });
            }
        })
        {
            End = () => run.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"claims={claims} errors={report.Errors} warnings={report.Warnings}\n"))),
        };
    }
}
