using System.CommandLine;
using System.Text;

namespace Geopol.Events;

/// <summary><c>geopol completion</c>: the script with which a shell completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly (string Shell, string Script)[] Scripts =
    [
        ("bash", CompletionScripts.Bash), ("zsh", CompletionScripts.Zsh), ("fish", CompletionScripts.Fish), ("pwsh", CompletionScripts.PowerShell),
    ];

    internal static Command Create(ToolRun run)
    {
        var words = Scripts.Select(static script => script.Shell).ToArray();
        var shell = new Argument<string>("shell") { Description = $"The shell: {string.Join(", ", words)}.", Arity = ArgumentArity.ZeroOrOne };
        shell.CompletionSources.Add(words);
        var command = new Command("completion", "Prints a script with which a shell completes commands, options and their values. Its first comment says how to use it.") { shell };
        command.Validators.Add(result =>
        {
            var given = result.GetResult(shell)?.Tokens is [var token] ? token.Value : null;
            if (!words.Contains(given))
            {
                result.AddError(given is null ? $"which shell? The shells are {string.Join(", ", words)}." : $"there is no script for '{given}': the shells are {string.Join(", ", words)}.");
            }
        });
        command.SetAction(result =>
        {
            run.Write(Encoding.UTF8.GetBytes(Scripts.First(script => script.Shell == result.GetValue(shell)).Script));
            return ExitCode.Success;
        });
        return command;
    }
}
