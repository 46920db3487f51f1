using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>A word that comments, messages and pages don't use: a row of <c>replaced-words.tsv</c>.</summary>
/// <param name="Word">The word or phrase.</param>
/// <param name="Instead">The words to write instead.</param>
/// <param name="Pattern">Finds the word as a complete word. A phrase in which it is allowed is matched as a whole, without the group <c>word</c>.</param>
internal sealed record ReplacedWord(string Word, string Instead, Regex Pattern)
{
    internal static IReadOnlyList<ReplacedWord> All { get; } =
        [.. File.ReadLines(TestData.Path("language", "replaced-words.tsv")).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => Of(line.Split('\t')))];

    internal bool IsIn(string text) => Pattern.Matches(text).Any(static match => match.Groups["word"].Success);

    private static ReplacedWord Of(string[] cells)
    {
        var allowed = cells[2] == "-" ? [] : cells[2].Split(';', StringSplitOptions.TrimEntries);
        var word = Regex.Escape(cells[0]).Replace("\\.\\.\\.", ".*", StringComparison.Ordinal);
        return new(cells[0], cells[1], new(string.Concat(allowed.Select(static phrase => Regex.Escape(phrase) + "|")) + $@"(?<![\w-])(?<word>{word})(?![\w'-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
    }
}
