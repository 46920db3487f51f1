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
        command.SetAction((result, cancellationToken) =>
        {
            var (report, write) = (new IssueReport(run.Errors, result.GetValue(format), result.GetValue(quiet)), SkippingEmpty(writer(result)));
            return result.GetValue(texts) is { Length: > 0 } given
                ? LineCommand.ReadArgumentsAsync(run, given, static text => text != ToolRun.StandardInput, report, MaxLength, isBeginningWritten: false, write, cancellationToken)
                : LineCommand.ReadAsync(run, result.GetValue(files) ?? [], report, MaxLength, isBeginningWritten: false, write, cancellationToken);
        });
        return command;
    }

    private static LineCommand.LineWriter SkippingEmpty(LineCommand.LineWriter write) => (output, text, file, number, report) =>
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            write(output, text, file, number, report);
        }
    };
}
