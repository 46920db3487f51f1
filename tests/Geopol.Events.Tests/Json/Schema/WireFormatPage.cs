using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>The page on the wire format: its generated tables, and its examples.</summary>
internal static partial class WireFormatPage
{
    internal static readonly string[] Path = ["docs", "reference", "wire-format.md"];

    private static readonly Dictionary<string, Func<string>> Tables = new()
    {
        ["objects"] = WireTables.Objects,
        ["vocabularies"] = WireTables.Codes,
        ["values"] = WireTables.Values,
        ["issue codes"] = WireTables.IssueCodesOfReading,
    };

    internal static string Text => File.ReadAllText(Repository.At(Path));

    /// <summary>The page with the tables as they are now.</summary>
    internal static string Regenerated(string page) => Tables.Aggregate(page, static (text, table) =>
    {
        var (from, to) = ($"<!-- generated: {table.Key} -->\n", $"<!-- end of {table.Key} -->");
        var (start, end) = (text.IndexOf(from, StringComparison.Ordinal), text.IndexOf(to, StringComparison.Ordinal));
        Assert.True(start >= 0 && end > start, $"The page has no place for the table of {table.Key}.");
        return $"{text[..(start + from.Length)]}\n{table.Value().TrimEnd('\n')}\n\n{text[end..]}";
    });

    /// <summary>The JSON blocks: what stands behind <c>json</c> in the fence says what they are.</summary>
    internal static IReadOnlyList<WireExample> Examples(string page) =>
        [.. Fence().Matches(page).Select(static m => new WireExample(
            m.Groups["definition"].Value, m.Groups["code"].Value, m.Groups["mode"].Value is { Length: > 0 } mode ? Enum.Parse<ReadMode>(mode) : ReadMode.Preserving, m.Groups["text"].Value))];

    [GeneratedRegex("^```json(?: (?<definition>[a-z]\\w*))?(?: (?<mode>Strict|Preserving|Lenient))?(?: (?<code>GE[0-9]{4}))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
