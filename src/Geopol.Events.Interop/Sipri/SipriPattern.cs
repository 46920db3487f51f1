using System.Text.RegularExpressions;

namespace Geopol.Events.Interop;

/// <summary>A row of the table of phrases in comments.</summary>
internal sealed class SipriPattern
{
    /// <summary>Time grows with the length of the comment only, whatever it contains.</summary>
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private static readonly Lazy<SipriPattern[]> all = new(static () => [.. EmbeddedTable.Rows("sipri-comments.tsv").Select(static row => new SipriPattern(row))]);
    private readonly string[] words;
    private readonly Lazy<Regex> pattern;
    private readonly Lazy<Regex?> unless;

    private SipriPattern(string[] row)
    {
        Phrase = Enum.Parse<SipriPhrase>(row[0]);
        words = row[1].Split('|');
        pattern = new(() => new Regex(row[2], Options));
        unless = new(() => row[3] == "-" ? null : new Regex(row[3], Options));
        Example = row[4];
        Reading = row[5];
    }

    /// <summary>The rows, in the order of the table.</summary>
    public static IReadOnlyList<SipriPattern> All => all.Value;

    /// <summary>The meaning.</summary>
    public SipriPhrase Phrase { get; }

    /// <summary>A comment of this form.</summary>
    public string Example { get; }

    /// <summary>The members that the example adds to a claim.</summary>
    public string Reading { get; }

    /// <summary>The places in a part of a comment where the phrase is.</summary>
    public IEnumerable<Match> Find(string part) =>
        !Array.Exists(words, word => part.Contains(word, StringComparison.OrdinalIgnoreCase)) || unless.Value?.IsMatch(part) == true ? [] : pattern.Value.Matches(part);
}
