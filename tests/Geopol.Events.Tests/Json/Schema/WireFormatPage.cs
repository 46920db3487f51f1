using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>The text and the examples of the page on the wire format.</summary>
internal static partial class WireFormatPage
{
    internal static string Text => File.ReadAllText(Repository.At("docs", "reference", "wire-format.md"));

    /// <summary>Returns the JSON blocks of the page. The words after <c>json</c> in the fence give the definition, the mode and the issue code.</summary>
    internal static IReadOnlyList<WireExample> Examples(string page) =>
        [.. Fence().Matches(page).Select(static m => new WireExample(
            m.Groups["definition"].Value, m.Groups["code"].Value, m.Groups["mode"].Value is { Length: > 0 } mode ? Enum.Parse<ReadMode>(mode) : ReadMode.Preserving, m.Groups["text"].Value))];

    [GeneratedRegex("^```json(?: (?<definition>[a-z]\\w*))?(?: (?<mode>Strict|Preserving|Lenient))?(?: (?<code>GE[0-9]{4}))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
