using System.CommandLine;
using System.Text;

namespace Geopol.Events;

/// <summary><c>geopol verbs</c>: the verbs of the notation.</summary>
internal static class VerbsCommand
{
    internal static Command Create(ToolRun run)
    {
        var pattern = new Argument<string?>("pattern")
        {
            Description = "A verb, its code in claims or its sense; * stands for any characters. All verbs where none is given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("verbs", "Prints the verbs of the notation: their forms, and for each use the event, the sense, PLOVER's code, the roles by place and an example. Exits with 1 where none matches.")
        {
            pattern,
        };
        command.SetAction(result => Print(run, result.GetValue(pattern)));
        return command;
    }

    private static int Print(ToolRun run, string? pattern)
    {
        var exitCode = ExitCode.Issues;
        foreach (var verb in Lexicon.Default.Verbs)
        {
            if (pattern is null || WordPattern.Matches(pattern, verb.Lemma) || verb.Uses.Any(use => Matches(pattern, use)))
            {
                exitCode = ExitCode.Success;
                run.Write(Encoding.UTF8.GetBytes(VerbText.Of(verb)));
            }
        }

        if (exitCode != ExitCode.Success)
        {
            run.Errors.AppendLine($"geopol: no verb matches '{LineText.Of(pattern ?? "")}'.");
        }

        return exitCode;
    }

    private static bool Matches(string pattern, VerbUse use) =>
        !use.Code.IsAbsent && (WordPattern.Matches(pattern, use.Code.Text) || WordPattern.Matches(pattern, use.Sense.Text));
}
