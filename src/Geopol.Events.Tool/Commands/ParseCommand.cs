using System.Buffers;
using System.CommandLine;

namespace Geopol.Events;

/// <summary><c>geopol parse</c>: sentences to claims.</summary>
internal static class ParseCommand
{
    // No sentence is so long; what is behind it is cut off, and the sentence faulty.
    private const int MaxLength = 100_000;

    internal static Command Create(ToolRun run) => LineCommand.Create(
        run,
        "parse",
        "Reads sentences of the notation, one a line; prints for each its claim, a JSON object. Exits with 1 where one isn't a sentence.",
        "sentences, one a line",
        MaxLength,
        Write);

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
