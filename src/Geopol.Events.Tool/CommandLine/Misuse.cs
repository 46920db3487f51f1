using System.CommandLine;
using System.CommandLine.Parsing;

namespace Geopol.Events;

/// <summary>Finds the faults of a command line and describes them in words.</summary>
internal static class Misuse
{
    /// <summary>The faults; empty where the command can run.</summary>
    internal static IReadOnlyList<string> Of(ParseResult result, IReadOnlyList<string> args)
    {
        if (result.Errors.Count == 0)
        {
            return [.. UnknownOptions(result.CommandResult, args)];
        }

        var commands = string.Join(", ", result.CommandResult.Command.Subcommands.Select(static command => command.Name));
        return (commands, result.UnmatchedTokens) switch
        {
            ("", _) => [.. result.Errors.Select(static error => error.Message)],
            (_, [var unknown, ..]) => [$"there is no command '{unknown}': the commands are {commands}."],
            _ => [$"which command? The commands are {commands}."],
        };
    }

    // The parser takes an unknown option for an argument. An argument that begins with a hyphen must come after --.
    private static IEnumerable<string> UnknownOptions(CommandResult command, IReadOnlyList<string> args) =>
        from argument in command.Children.OfType<ArgumentResult>()
        from token in argument.Tokens
        where token.Value is ['-', _, ..] && !args.SkipWhile(static arg => arg != "--").Contains(token.Value)
        select $"there is no option '{token.Value}'; {(argument.Argument.Name is "files" or "file" ? "a file of this name" : "an argument that begins with a hyphen")} comes after --.";
}
