using System.Buffers;
using System.CommandLine;

namespace Geopol.Events;

/// <summary>Creates the commands that look up texts. The texts are the arguments; without arguments, the lines of files or of standard input.</summary>
internal static class TextCommand
{
    // Longer than any name, code or phrase.
    private const int MaxLength = 1000;

    /// <summary>Creates a command.</summary>
    /// <param name="run">The streams of the run.</param>
    /// <param name="name">The name of the command.</param>
    /// <param name="description">The description for the help text.</param>
    /// <param name="argument">The name of the argument.</param>
    /// <param name="content">The content of the arguments, for the help text.</param>
    /// <param name="options">The command's own options. The help text lists them before the common options.</param>
    /// <param name="writer">Returns the handler of texts for the values of the options. It gets no empty text.</param>
    internal static Command Create(
        ToolRun run, string name, string description, string argument, string content, IReadOnlyList<Option> options, Func<ParseResult, LineCommand.LineWriter> writer)
    {
        var texts = new Argument<string[]>(argument)
        {
            Description = $"{content}. The lines of --file where none is given, otherwise those of standard input. The argument - stands for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var files = new Option<string[]>("--file")
        {
            Description = "A file with one text per line, instead of the arguments; - is standard input. The option may be repeated.",
            HelpName = "file",
        };
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command(name, description) { texts };
        foreach (var option in (Option[])[.. options, files, format, quiet])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(files) is not null && result.GetResult(texts) is { Tokens.Count: > 0 })
            {
                result.AddError("--file replaces the arguments: leave out one of the two.");
            }
        });
        command.SetAction((result, cancellationToken) => ReadAsync(
            run,
            result.GetValue(texts) ?? [],
            result.GetValue(files) ?? [],
            new IssueReport(run.Errors, result.GetValue(format), result.GetValue(quiet)),
            SkippingEmpty(writer(result)),
            cancellationToken));
        return command;
    }

    private static LineCommand.LineWriter SkippingEmpty(LineCommand.LineWriter write) => (output, text, file, number, report) =>
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            write(output, text, file, number, report);
        }
    };

    private static async Task<int> ReadAsync(
        ToolRun run, string[] texts, string[] files, IssueReport report, LineCommand.LineWriter write, CancellationToken cancellationToken)
    {
        if (texts is [])
        {
            return await LineCommand.ReadAsync(run, files, report, MaxLength, isBeginningWritten: false, write, cancellationToken);
        }

        var output = new ArrayBufferWriter<byte>();
        for (var i = 0; i < texts.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (texts[i] == ToolRun.StandardInput)
            {
                await LineCommand.ReadAsync(run, [ToolRun.StandardInput], report, MaxLength, isBeginningWritten: false, write, cancellationToken);
                continue;
            }

            LineCommand.Write(output, LineCommand.LineOf(texts[i], MaxLength), LineCommand.Arguments, i + 1, MaxLength, isBeginningWritten: false, report, write);
            run.Write(output.WrittenSpan);
            output.ResetWrittenCount();
        }

        return report.ExitCode;
    }
}
