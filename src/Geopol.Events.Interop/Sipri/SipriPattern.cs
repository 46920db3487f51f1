using System.Text.RegularExpressions;

namespace Geopol.Events.Interop;

/// <summary>A row of the table of phrases in comments.</summary>
/// <param name="Phrase">The meaning.</param>
/// <param name="Pattern">Matches a part of a comment.</param>
/// <param name="Unless">Where it matches, the row doesn't apply; null for no exception.</param>
/// <param name="Example">A comment of this form.</param>
/// <param name="Reading">The members that the example adds to a claim.</param>
internal sealed record SipriPattern(SipriPhrase Phrase, Regex Pattern, Regex? Unless, string Example, string Reading)
{
    /// <summary>Time grows with the length of the comment only, whatever it contains.</summary>
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private static readonly Lazy<SipriPattern[]> all = new(Read);

    /// <summary>The rows, in the order of the table.</summary>
    public static IReadOnlyList<SipriPattern> All => all.Value;

    /// <summary>The places in a part of a comment where the phrase is.</summary>
    public IEnumerable<Match> Find(string part) => Unless?.IsMatch(part) == true ? [] : Pattern.Matches(part);

    private static SipriPattern[] Read() =>
        [.. ResourceTable.Read("sipri-comments.tsv").Select(static row => new SipriPattern(
            Enum.Parse<SipriPhrase>(row[0]!), new Regex(row[1]!, Options), row[2] is { } unless ? new Regex(unless, Options) : null, row[3]!, row[4]!))];
}
