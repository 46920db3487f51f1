namespace Geopol.Events;

/// <summary>Codes as words for people: <c>end-user</c> is "end user". A rating has the wording of its scale.</summary>
internal static class CodeWords
{
    internal static string Of(string code) => code.Replace('-', ' ');

    /// <summary>Returns the words with a capital letter at the beginning, for a label.</summary>
    internal static string Label(string code) => Of(code) is [var first, .. var rest] ? $"{char.ToUpperInvariant(first)}{rest}" : "";

    /// <summary>Returns the words of the codes, separated by commas. Empty codes are left out.</summary>
    internal static string List(IEnumerable<string> codes) => Joined(codes.Select(Of));

    /// <summary>Returns the texts, separated by commas. Empty texts are left out.</summary>
    internal static string Joined(IEnumerable<string> texts) => string.Join(", ", texts.Where(static text => text.Length > 0));

    internal static string Of(Reliability code) => Admiralty.Reliabilities.FirstOrDefault(rating => rating.Code == code)?.ToString() ?? code.Text;

    internal static string Of(Credibility code) => Admiralty.Credibilities.FirstOrDefault(rating => rating.Code == code)?.ToString() ?? code.Text;

    internal static string Of(Confidence confidence) => confidence.Scale.IsAbsent ? Of(confidence.Level.Text) : $"{Of(confidence.Level.Text)} ({confidence.Scale.Text})";

    internal static string Of(Factuality factuality) => factuality switch
    {
        Factuality.CertainPositive => "certainly so",
        Factuality.ProbablePositive => "probably so",
        Factuality.PossiblePositive => "possibly so",
        Factuality.CertainNegative => "certainly not so",
        Factuality.ProbableNegative => "probably not so",
        Factuality.PossibleNegative => "possibly not so",
        _ => "left open",
    };
}
