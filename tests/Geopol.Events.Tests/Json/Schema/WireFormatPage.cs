using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>The page on the wire format: its text and its examples.</summary>
internal static partial class WireFormatPage
{
    internal static string Text => File.ReadAllText(Repository.At("docs", "reference", "wire-format.md"));

    /// <summary>The JSON blocks: what stands behind <c>json</c> in the fence says what they are.</summary>
    internal static IReadOnlyList<WireExample> Examples(string page) =>
        [.. Fence().Matches(page).Select(static m => new WireExample(
            m.Groups["definition"].Value, m.Groups["code"].Value, m.Groups["mode"].Value is { Length: > 0 } mode ? Enum.Parse<ReadMode>(mode) : ReadMode.Preserving, m.Groups["text"].Value))];

    [GeneratedRegex("^```json(?: (?<definition>[a-z]\\w*))?(?: (?<mode>Strict|Preserving|Lenient))?(?: (?<code>GE[0-9]{4}))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
