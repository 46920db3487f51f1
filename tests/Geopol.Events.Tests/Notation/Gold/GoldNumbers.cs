using System.Globalization;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>Finds the numbers in a text, in figures or in words up to twenty.</summary>
internal static partial class GoldNumbers
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly Dictionary<string, double> Multipliers = new()
    {
        ["hundred"] = 100, ["thousand"] = 1e3, ["million"] = 1e6, ["billion"] = 1e9, ["mn"] = 1e6, ["bn"] = 1e9, ["m"] = 1e6,
    };

    internal static IReadOnlyList<double> In(string text)
    {
        List<double> numbers = [];
        string[] words = [.. Word().Matches(GoldWords.Plain(text)).Select(static match => match.Value)];
        for (var i = 0; i < words.Length; i++)
        {
            if (Value(words[i].TrimStart('$', '€', '£')) is not { } value)
            {
                continue;
            }

            for (; i + 1 < words.Length && Multiplier(words[i + 1]) is { } multiplier; i++)
            {
                value *= multiplier;
            }

            numbers.Add(value);
        }

        return numbers;
    }

    internal static double? Multiplier(string word) => Multipliers.TryGetValue(word, out var value) ? value : null;

    internal static bool AreSame(double wanted, double found) => Math.Abs(wanted - found) <= 1e-6 * Math.Max(1, Math.Abs(wanted));

    /// <summary>Returns the numbers in ascending order for a message, such as [200, 2000].</summary>
    internal static string Listed(IEnumerable<double> numbers) =>
        $"[{string.Join(", ", numbers.Order().Select(static number => number.ToString(CultureInfo.InvariantCulture)))}]";

    private static double? Value(string word) =>
        Figures().IsMatch(word) ? double.Parse(word, CultureInfo.InvariantCulture) : Array.IndexOf(Small, word) is var small and >= 0 ? small : null;

    [GeneratedRegex(@"[$€£]?\d+(?:\.\d+)?|[a-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\d+(\.\d+)?\z")]
    private static partial Regex Figures();
}
