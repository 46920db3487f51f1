using System.Buffers;
using System.CommandLine;

namespace Geopol.Events;

/// <summary><c>geopol edtf</c>: what dates in EDTF mean, or where they are faulty.</summary>
internal static class EdtfCommand
{
    // No EDTF text is so long.
    private const int MaxLength = 1000;

    // Of a faulty text an issue shows no more than those of reading do.
    private const int MaxShown = 64;

    internal static Command Create(ToolRun run) => LineCommand.Create(
        run,
        "edtf",
        "Reads EDTF dates (ISO 8601-2:2019), one a line; prints for each a JSON object: whether it is valid, its level, its first and last day. Exits with 1 where one isn't valid.",
        "EDTF dates, one a line",
        MaxLength,
        Write);

    private static void Write(ArrayBufferWriter<byte> output, string line, string file, int number, IssueReport report)
    {
        if (Edtf.TryParse(line, out var edtf, out var fault))
        {
            EdtfJson.Write(output, edtf);
            return;
        }

        EdtfJson.Write(output, line, fault);
        report.Add(file, new Issue
        {
            Code = IssueCodes.NoEdtf,
            Severity = IssueSeverity.Error,
            Path = "$",
            Message = $"'{LineText.Of(line.Length > MaxShown ? line[..MaxShown] : line)}' isn't an EDTF date: {fault}.",
            Line = number,
        });
    }
}
