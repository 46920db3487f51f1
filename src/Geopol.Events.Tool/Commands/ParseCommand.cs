using System.Buffers;
using System.CommandLine;

namespace Geopol.Events;

/// <summary><c>geopol parse</c>: sentences to claims.</summary>
internal static class ParseCommand
{
    // No sentence is so long; what is behind it is cut off, and the sentence faulty.
    private const int MaxLength = 100_000;

    internal static Command Create(ToolRun run)
    {
        var files = CommonOptions.Files("sentences, one a line");
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command("parse", "Reads sentences of the notation, one a line; prints for each its claim, a JSON object. Exits with 1 where one isn't a sentence.")
        {
            files, format, quiet,
        };
        command.SetAction((result, cancellationToken) => ParseAsync(
            run, result.GetValue(files)!, new IssueReport(run.Errors, result.GetValue(format), result.GetValue(quiet)), cancellationToken));
        return command;
    }

    private static async Task<int> ParseAsync(ToolRun run, string[] files, IssueReport report, CancellationToken cancellationToken)
    {
        var output = new ArrayBufferWriter<byte>();
        await run.ReadAsync(
            files,
            report,
            async input =>
            {
                var number = 0;
                await foreach (var lines in input.ReadLinesAsync(MaxLength, cancellationToken))
                {
                    foreach (var line in lines)
                    {
                        Write(output, line, input.Name, ++number, report);
                    }

                    run.Write(output.WrittenSpan);
                    output.ResetWrittenCount();
                }
            },
            cancellationToken);
        return report.ExitCode;
    }

    private static void Write(ArrayBufferWriter<byte> output, string line, string file, int number, IssueReport report)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        if (ClaimNotation.Default.TryParse(line.AsSpan(), out var claim, out NotationFault fault))
        {
            ClaimJson.Write(output, claim);
            output.Write("\n"u8);
            return;
        }

        report.Add(file, fault.ToIssue() with { Line = number });
    }
}
