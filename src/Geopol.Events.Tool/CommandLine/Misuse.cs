using System.CommandLine;
using System.CommandLine.Parsing;

namespace Geopol.Events;

/// <summary>Finds the faults of a command line and describes them in words.</summary>
internal static class Misuse
{
    /// <summary>The faults; empty where the command can run. Unknown options hide other faults, because these mostly follow from them.</summary>
    internal static IReadOnlyList<string> Of(ParseResult result, IReadOnlyList<string> args)
    {
        if (UnknownOptions(result, args).ToList() is [_, ..] unknown)
        {
            return unknown;
        }

        if (result.Errors.Count == 0)
        {
            return [];
        }

        var commands = result.CommandResult.Command.Subcommands.Select(static command => command.Name).ToList();
        return (commands, result.UnmatchedTokens) switch
        {
            ([], _) => [.. result.Errors.Select(static error => Message(error)).Distinct()],
            (_, [var word, ..]) => [$"there is no command '{word}'{(NearWord.Of(word, commands) is { } near ? $"; did you mean '{near}'?" : $": the commands are {string.Join(", ", commands)}.")}"],
            _ => [$"which command? The commands are {string.Join(", ", commands)}."],
        };
    }

    // The parser takes an unknown option for an argument, or for a word that doesn't belong here. An argument that begins with a hyphen must come after --.
    private static IEnumerable<string> UnknownOptions(ParseResult result, IReadOnlyList<string> args)
    {
        var command = result.CommandResult;
        var afterHyphens = args.SkipWhile(static arg => arg != "--").ToHashSet();
        var arguments =
            from argument in command.Children.OfType<ArgumentResult>()
            from token in argument.Tokens
            select (token.Value, IsFile: (bool?)(argument.Argument.Name is "files" or "file"));
        foreach (var (value, isFile) in arguments.Concat(result.UnmatchedTokens.Select(static word => (word, (bool?)null))))
        {
            if (value is ['-', _, ..] && !afterHyphens.Contains(value))
            {
                yield return $"there is no option '{value}'{Ending(NearWord.Of(value.Split('=')[0], OptionNames(command.Command)), isFile)}";
            }
        }
    }

    private static string Ending(string? near, bool? isFile)
    {
        var advice = isFile switch
        {
            true => "a file of this name comes after --.",
            false => "an argument that begins with a hyphen comes after --.",
            null => "",
        };
        return (near, advice) switch
        {
            (not null, "") => $"; did you mean '{near}'?",
            (not null, _) => $"; did you mean '{near}'? {char.ToUpperInvariant(advice[0])}{advice[1..]}",
            (null, "") => ".",
            _ => $"; {advice}",
        };
    }

    private static List<string> OptionNames(Command command) =>
        [.. command.Options.Concat(command.Parents.OfType<Command>().SelectMany(static parent => parent.Options).Where(static option => option.Recursive)).Select(static option => option.Name)];

    private static string Message(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens: [], Option: { HelpName: { } values } option } => $"{option.Name} needs a value: {values}.",
        OptionResult { Tokens: [], Option: var option } => $"{option.Name} needs a value.",
        OptionResult { Tokens: [_, _, ..], Option: { Arity.MaximumNumberOfValues: 1 } option } => $"{option.Name} takes one value: give it once.",
        CommandResult when error.Message.StartsWith("Unrecognized", StringComparison.Ordinal) => Surplus(error.Message),
        _ => error.Message,
    };

    private static string Surplus(string message) => $"{message[message.IndexOf('\'', StringComparison.Ordinal)..].TrimEnd('.')} is one argument too many.";
}
