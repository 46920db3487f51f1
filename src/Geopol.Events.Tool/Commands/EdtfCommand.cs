using System.Buffers;
using System.CommandLine;

namespace Geopol.Events;

/// <summary><c>geopol edtf</c>: the meaning of EDTF dates, or their fault.</summary>
internal static class EdtfCommand
{
    // Longer than any EDTF text.
    private const int MaxLength = 1000;

    // The characters of a faulty text that an issue shows: as many as in issues of reading.
    private const int MaxShown = 64;

    internal static Command Create(ToolRun run) => LineCommand.Create(
        run,
        "edtf",
        "Reads EDTF dates (ISO 8601-2:2019), one per line; prints a JSON object for each: whether it is valid, its level, its first and last day. Exits with 1 if a date isn't valid.",
        "EDTF dates, one per line; an argument that is a date and names no file is read itself",
        MaxLength,
        static argument => Edtf.TryParse(argument, out _),
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
