using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>The expected value at a place of a claim. It has words, a number, or both.</summary>
internal sealed partial class GoldLabel
{
    private static readonly HashSet<string> Prepositions = ["of", "on", "in", "with", "from", "to", "for", "against", "over", "at", "by", "about", "enriched"];

    private GoldLabel(string text, string name, string what, string? number)
    {
        Text = text;
        Name = name;
        Words = GoldWords.Of(what);
        Number = number;
        Head = HeadOf(what);
        ClauseStems = [.. Words.Select(GoldWords.ClauseStem)];
        NumberValues = number is null ? [] : GoldNumbers.In(number);
        NumberWords = number is null ? [] : GoldWords.Of(number);
        IsMoney = number is not null && Money().IsMatch(number);
    }

    /// <summary>The complete label for messages, such as "18 Leopard tanks".</summary>
    internal string Text { get; }

    /// <summary>The label without its number, such as "Leopard tanks".</summary>
    internal string Name { get; }

    internal IReadOnlyList<string> Words { get; }

    /// <summary>The last word before the first preposition.</summary>
    internal string? Head { get; }

    internal HashSet<string> ClauseStems { get; }

    internal string? Number { get; }

    internal IReadOnlyList<double> NumberValues { get; }

    internal IReadOnlyList<string> NumberWords { get; }

    internal bool IsMoney { get; }

    /// <summary>Returns the label of a text. The text may be only a number.</summary>
    internal static GoldLabel Of(string text) =>
        NumberOnly().IsMatch(text.Trim()) ? new(text, text, "", text) : new(text, text, text, null);

    internal static GoldLabel Of(string number, string what) => new($"{number} {what}", what, what, number);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static string? HeadOf(string what)
    {
        string[] words = [.. Word().Matches(what).Select(static match => match.Value)];
        var preposition = Array.FindIndex(words, Math.Min(1, words.Length), static word => Prepositions.Contains(word.ToLowerInvariant()));
        return GoldWords.Of(string.Join(' ', preposition < 0 ? words : words[..preposition])) is [.., var last] ? last : null;
    }

    [GeneratedRegex(@"^[$€£]?\d[\d.,]*(?:\s+(?:million|billion|thousand))?(?:\s+(?:euros|dollars))?$")]
    private static partial Regex NumberOnly();

    [GeneratedRegex(@"[\w'’.-]+")]
    private static partial Regex Word();

    [GeneratedRegex("[$€£]|euro|dollar")]
    private static partial Regex Money();
}
