using System.CommandLine;

namespace Geopol.Events;

/// <summary>
/// The words that can complete a command line. The scripts of <c>geopol completion</c> ask for them with the arguments <c>[suggest]</c> and the line up to
/// the cursor.
/// </summary>
internal static class Suggestions
{
    private const string Directive = "[suggest]";

    /// <summary>The line that a script wants to have completed; null if the arguments are a usual command line.</summary>
    internal static string? LineIn(IReadOnlyList<string> args) => args is [Directive, var line] ? line : null;

    /// <summary>Returns the commands, options or values that can come at the end of the line. Empty where it takes a file or a text.</summary>
    internal static IEnumerable<string> Of(Command root, string line)
    {
        var start = line.LastIndexOfAny([' ', '\t']) + 1;
        var separator = line.IndexOf('=', start);
        var value = line[(Math.Max(start, separator + 1))..];

        // System.CommandLine can't complete the value after an equals sign, only the value after a space.
        var spaced = separator < 0 ? line : $"{line[..separator]} {value}";
        return root.Parse(spaced, new ParserConfiguration { ResponseFileTokenReplacer = null }).GetCompletions(spaced.Length)
            .Select(static item => item.Label)
            .Where(label => label.StartsWith(value, StringComparison.Ordinal) && IsWanted(label, value))
            .Distinct();
    }

    // Options are offered after a hyphen only. The forms of Windows, such as /h, aren't.
    private static bool IsWanted(string label, string value) => label[0] == '-' ? value.StartsWith('-') && label != "-?" : label[0] != '/';
}
