using System.Buffers;
using System.CommandLine;
using System.Globalization;

namespace Geopol.Events;

/// <summary>What the commands have in common that read text, one thing a line, and print something for each.</summary>
internal static class LineCommand
{
    /// <summary>Prints what a line is, or reports what is the matter with it.</summary>
    internal delegate void LineWriter(ArrayBufferWriter<byte> output, string line, string file, int number, IssueReport report);

    /// <summary>The command of this name.</summary>
    /// <param name="run">What it reads from and writes to.</param>
    /// <param name="name">The name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="lines">What its files hold.</param>
    /// <param name="maxLength">Of a longer line, which is faulty, the beginning is written.</param>
    /// <param name="write">What is done with each line.</param>
    internal static Command Create(ToolRun run, string name, string description, string lines, int maxLength, LineWriter write) =>
        Create(run, name, description, lines, maxLength, [], _ => write, isBeginningWritten: true);

    /// <summary>The command of this name, with options of its own.</summary>
    /// <param name="run">What it reads from and writes to.</param>
    /// <param name="name">The name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="lines">What its files hold.</param>
    /// <param name="maxLength">A longer line is an issue.</param>
    /// <param name="options">Its own options, which come before those that all such commands have.</param>
    /// <param name="writer">What is done with each line, by the values of the options.</param>
    /// <param name="isBeginningWritten">Whether the beginning of a line that is too long is written, which is faulty as the whole is.</param>
    internal static Command Create(
        ToolRun run, string name, string description, string lines, int maxLength, IReadOnlyList<Option> options, Func<ParseResult, LineWriter> writer, bool isBeginningWritten = false)
    {
        var files = CommonOptions.Files(lines);
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command(name, description) { files };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.Options.Add(format);
        command.Options.Add(quiet);
        command.SetAction((result, cancellationToken) => ReadAsync(
            run, result.GetValue(files)!, new IssueReport(run.Errors, result.GetValue(format), result.GetValue(quiet)), maxLength, isBeginningWritten, writer(result), cancellationToken));
        return command;
    }

    private static async Task<int> ReadAsync(ToolRun run, string[] files, IssueReport report, int maxLength, bool isBeginningWritten, LineWriter write, CancellationToken cancellationToken)
    {
        var output = new ArrayBufferWriter<byte>();
        await run.ReadAsync(
            files,
            report,
            async input =>
            {
                var number = 0;
                await foreach (var lines in input.ReadLinesAsync(maxLength, cancellationToken))
                {
                    foreach (var line in lines)
                    {
                        number++;
                        if (line.Fault is { } fault && !(isBeginningWritten && fault == IssueCodes.TooLong))
                        {
                            report.Add(input.Name, IssueOf(fault, number, maxLength));
                        }
                        else
                        {
                            write(output, line.Text, input.Name, number, report);
                        }
                    }

                    run.Write(output.WrittenSpan);
                    output.ResetWrittenCount();
                }
            },
            cancellationToken);
        return report.ExitCode;
    }

    private static Issue IssueOf(string code, int line, int maxLength) => new()
    {
        Code = code,
        Severity = IssueSeverity.Error,
        Path = "$",
        Message = code == IssueCodes.TooLong ? string.Create(CultureInfo.InvariantCulture, $"The line has more than {maxLength} characters, and isn't read.") : "The line has bytes that aren't UTF-8, and isn't read.",
        Line = line,
    };
}
