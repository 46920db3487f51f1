using System.Buffers;
using System.CommandLine;

namespace Geopol.Events;

/// <summary><c>geopol edtf</c>: what dates in EDTF mean, or where they are faulty.</summary>
internal static class EdtfCommand
{
    // No EDTF text is so long: what is behind it is neither kept nor shown.
    private const int MaxLength = 1000;

    // Of a faulty text an issue shows no more than those of reading do.
    private const int MaxShown = 64;

    internal static Command Create(ToolRun run)
    {
        var files = CommonOptions.Files("EDTF dates, one a line");
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command("edtf", "Reads EDTF dates (ISO 8601-2:2019), one a line; prints for each a JSON object: whether it is valid, its level, its first and last day. Exits with 1 where one isn't valid.")
        {
            files, format, quiet,
        };
        command.SetAction((result, cancellationToken) => ReadAsync(
            run, result.GetValue(files)!, new IssueReport(run.Errors, result.GetValue(format), result.GetValue(quiet)), cancellationToken));
        return command;
    }

    private static async Task<int> ReadAsync(ToolRun run, string[] files, IssueReport report, CancellationToken cancellationToken)
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
        if (Edtf.TryParse(line, out var edtf, out var fault))
        {
            EdtfJson.Write(output, edtf);
            return;
        }

        EdtfJson.Write(output, line, fault);
        report.Add(file, new Issue
        {
            Code = IssueCodes.NoEdtf,
            Severity = Severity.Error,
            Path = "$",
            Message = $"'{LineText.Of(line.Length > MaxShown ? line[..MaxShown] : line)}' isn't an EDTF date: {fault}.",
            Line = number,
        });
    }
}
