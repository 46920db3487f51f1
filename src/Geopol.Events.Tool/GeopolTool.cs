using System.CommandLine;
using System.CommandLine.Help;
using System.Text;

namespace Geopol.Events;

/// <summary>Runs the tool without a process: from arguments and streams to an exit code.</summary>
internal static class GeopolTool
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs the tool; the streams stay open.</summary>
    /// <param name="args">The words after the name of the tool.</param>
    /// <param name="input">Standard input; null if it is closed.</param>
    /// <param name="output">Standard output. If it throws <see cref="ClosedPipeException"/>, the run ends with success.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="terminal">The terminal that shows standard error; null where standard error isn't a terminal, and then no progress is shown.</param>
    /// <param name="cancellationToken">Ends the run between two lines of output.</param>
    /// <returns>A code of <see cref="ExitCode"/>.</returns>
    internal static async Task<int> RunAsync(
        IReadOnlyList<string> args, Stream? input, Stream output, Stream error,
        Terminal? terminal = null, CancellationToken cancellationToken = default)
    {
        var errors = new ErrorOutput(error, terminal);
        try
        {
            return await RunAsync(args, new ToolRun(input, output, errors), cancellationToken);
        }
        catch (ClosedPipeException)
        {
            return ExitCode.Success;
        }
        catch (IOException exception)
        {
            // This is a fault of the output: faults of inputs are reported where the inputs are read.
            errors.Abandon($"geopol: the output can't be written: {LineText.Of(exception.Message)}");
            return ExitCode.Failure;
        }
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> args, ToolRun run, CancellationToken cancellationToken)
    {
        var root = Root(run);
        if (Suggestions.LineIn(args) is { } line)
        {
            run.Write(Utf8.GetBytes(string.Concat(Suggestions.Of(root, line).Select(static word => word + "\n"))));
            return ExitCode.Success;
        }

        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Misuse.Of(result, args) is [_, ..] faults)
        {
            return Refuse(result.CommandResult.Command, faults, run.Errors);
        }

        using var output = new StreamWriter(run.Output, Utf8, leaveOpen: true);
        var invocation = new InvocationConfiguration
        {
            Output = output,
            Error = TextWriter.Null,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            var exitCode = await result.InvokeAsync(invocation, cancellationToken);
            run.Errors.Flush();
            await output.FlushAsync(cancellationToken);
            return exitCode;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            run.Errors.Flush();
            return ExitCode.Interrupted;
        }
    }

    // A RootCommand isn't used, because its name is the name of the process.
    private static Command Root(ToolRun run) => new("geopol", "Checks claims of who says that who does what to whom, how surely and when.")
    {
        new HelpOption(),
        new VersionOption(),
        ValidateCommand.Create(run),
        CanonicalizeCommand.Create(run),
        SchemaCommand.Create(run),
        EdtfCommand.Create(run),
        ParseCommand.Create(run),
        SayCommand.Create(run),
        HtmlCommand.Create(run),
        ConvertCommand.Create(run),
        VerbsCommand.Create(run),
        WhoCommand.Create(run),
        WhenCommand.Create(run),
        CodeCommand.Create(run),
        CompletionCommand.Create(run),
    };

    private static int Refuse(Command command, IReadOnlyList<string> faults, ErrorOutput errors)
    {
        foreach (var fault in faults)
        {
            errors.AppendLine($"geopol: {LineText.Of(fault)}");
        }

        errors.AppendLine($"Try 'geopol {(command.Parents.Any() ? command.Name + " " : "")}--help'.");
        errors.Flush();
        return ExitCode.Failure;
    }
}
