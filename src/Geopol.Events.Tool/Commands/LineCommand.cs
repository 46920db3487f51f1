using System.Buffers;
using System.CommandLine;
using System.Globalization;

namespace Geopol.Events;

/// <summary>Creates the commands that read text line by line and print a result for each line.</summary>
internal static class LineCommand
{
    // The file in the issues of arguments. Their line is the position of the argument.
    private const string Arguments = "arguments";

    /// <summary>Writes the result of a line to the output, or reports its fault.</summary>
    internal delegate void LineWriter(ArrayBufferWriter<byte> output, string line, string file, int number, IssueReport report);

    /// <summary>Creates a command without options of its own. The beginning of a line that is too long is given to the writer.</summary>
    /// <param name="run">The streams of the run.</param>
    /// <param name="name">The name of the command.</param>
    /// <param name="description">The description for the help text.</param>
    /// <param name="lines">The content of the files, for the help text.</param>
    /// <param name="maxLength">The longest line, in UTF-16 code units.</param>
    /// <param name="isText">Whether an argument that names no file is a line itself.</param>
    /// <param name="write">Handles a line.</param>
    internal static Command Create(ToolRun run, string name, string description, string lines, int maxLength, Func<string, bool> isText, LineWriter write) =>
        Create(run, name, description, lines, maxLength, [], isText, _ => write, isBeginningWritten: true);

    /// <summary>Creates a command with options of its own.</summary>
    /// <param name="run">The streams of the run.</param>
    /// <param name="name">The name of the command.</param>
    /// <param name="description">The description for the help text.</param>
    /// <param name="lines">The content of the files, for the help text.</param>
    /// <param name="maxLength">The longest line, in UTF-16 code units. A longer line is an issue.</param>
    /// <param name="options">The command's own options. The help text lists them before the common options.</param>
    /// <param name="isText">Whether an argument that names no file is a line itself.</param>
    /// <param name="writer">Returns the handler of lines for the values of the options.</param>
    /// <param name="isBeginningWritten">
    /// Whether a line that is too long isn't an issue, but its beginning is given to the writer, which finds it faulty too.
    /// </param>
    internal static Command Create(
        ToolRun run, string name, string description, string lines, int maxLength, IReadOnlyList<Option> options, Func<string, bool> isText, Func<ParseResult, LineWriter> writer, bool isBeginningWritten = false)
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
        command.SetAction((result, cancellationToken) =>
        {
            var report = new IssueReport(run.Errors, result.GetValue(format), result.GetValue(quiet));
            return ReadArgumentsAsync(
                run, result.GetValue(files)!, argument => isText(argument) && !File.Exists(argument), report, maxLength, isBeginningWritten, writer(result), cancellationToken);
        });
        return command;
    }

    /// <summary>Reads the arguments in order: texts, and the lines of the files that the others name. Reads standard input where there is no argument.</summary>
    /// <returns>The exit code after the issues so far.</returns>
    internal static async Task<int> ReadArgumentsAsync(
        ToolRun run, string[] arguments, Func<string, bool> isText, IssueReport report, int maxLength, bool isBeginningWritten, LineWriter write, CancellationToken cancellationToken)
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var (index, argument) in (arguments is [] ? [ToolRun.StandardInput] : arguments).Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!isText(argument))
            {
                await ReadAsync(run, [argument], report, maxLength, isBeginningWritten, write, cancellationToken);
                continue;
            }

            Write(output, LineOf(argument, maxLength), Arguments, index + 1, maxLength, isBeginningWritten, report, write);
            run.Write(output.WrittenSpan);
            output.ResetWrittenCount();
        }

        return report.ExitCode;
    }

    /// <summary>Reads the lines of the files, or of standard input where no file is named.</summary>
    /// <returns>The exit code after the issues so far.</returns>
    internal static async Task<int> ReadAsync(ToolRun run, string[] files, IssueReport report, int maxLength, bool isBeginningWritten, LineWriter write, CancellationToken cancellationToken)
    {
        var output = new ArrayBufferWriter<byte>();
        await run.ReadAsync(
            files,
            report,
            async input =>
            {
                var number = 0;
                await using var content = await input.ReadContentAsync(cancellationToken);
                await foreach (var lines in content.ReadLinesAsync(maxLength, cancellationToken))
                {
                    foreach (var line in lines)
                    {
                        number++;
                        Write(output, line, input.Name, number, maxLength, isBeginningWritten, report, write);
                    }

                    run.Write(output.WrittenSpan);
                    output.ResetWrittenCount();
                }
            },
            cancellationToken);
        return report.ExitCode;
    }

    // The runtime replaces bytes of arguments that aren't UTF-8 by U+FFFD.
    private static TextLine LineOf(string text, int maxLength) =>
        text.Length > maxLength ? new TextLine(text[..maxLength], IssueCodes.TooLong)
        : WellFormed.IsWellFormed(text) && !text.Contains('\uFFFD', StringComparison.Ordinal) ? new(text, null)
        : new("", IssueCodes.Encoding);

    // Gives a line to the writer, or reports the fault of the line.
    private static void Write(
        ArrayBufferWriter<byte> output, TextLine line, string file, int number, int maxLength, bool isBeginningWritten, IssueReport report, LineWriter write)
    {
        if (line.Fault is { } fault && !(isBeginningWritten && fault == IssueCodes.TooLong))
        {
            report.Add(file, IssueOf(fault, number, maxLength));
        }
        else
        {
            write(output, line.Text, file, number, report);
        }
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
