namespace Geopol.Events.Interop;

/// <summary>Finds the actors and designations that a phrase of a comment names.</summary>
/// <param name="names">The names of the register.</param>
/// <param name="year">The year in which the actors had these names; null if it isn't known.</param>
internal sealed class SipriParties(SipriNames names, int? year)
{
    private const int MaxDesignation = 40;

    /// <summary>The number of words of the longest name of a state or organisation, with some to spare.</summary>
    private const int MaxWords = 8;

    /// <summary>Words that may follow the name of an actor although they begin with a capital.</summary>
    private static readonly HashSet<string> followers = new(StringComparer.Ordinal) { "FMF", "FMS", "MAP", "EPF", "EDA", "MoD", "Army", "Navy", "Air", "Government", "Ministry", "Coast", "Marines" };

    /// <summary>Words after which an adjective doesn't mean its state: a UK company isn't the UK.</summary>
    private static readonly string[] others = ["company", "companies", "dealer", "broker", "firm", "group", "based", "businessman", "citizen"];

    /// <summary>The states and international organisations in a phrase: "Saudi Arabia and Kuwait". Empty if a part of it isn't one, apart from words after the name.</summary>
    public IReadOnlyList<Actor> In(string phrase)
    {
        List<Actor> found = [];
        foreach (var part in phrase.Split([" and ", " & ", "/"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (One(part) is not { } actor)
            {
                return [];
            }

            found.Add(actor);
        }

        return found;
    }

    /// <summary>A company without a name: "UK company".</summary>
    public static IReadOnlyList<Actor> Company(string phrase) =>
        phrase.EndsWith("company", StringComparison.OrdinalIgnoreCase) || phrase.EndsWith("firm", StringComparison.OrdinalIgnoreCase) ? [Actor.Unnamed(phrase) with { Kind = ActorKind.Company }]
        : phrase.EndsWith("dealer", StringComparison.OrdinalIgnoreCase) || phrase.EndsWith("broker", StringComparison.OrdinalIgnoreCase) ? [Actor.Unnamed(phrase)]
        : [];

    /// <summary>The designations in a phrase: "KN-23 or KN-24".</summary>
    public static IEnumerable<string> Designations(string phrase) =>
        phrase.Split([" or ", " and/or ", ","], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(static one => WithoutVersion(one.Trim('\'', '"', '‘', '’', '“', '”', ' ')))
            .Where(static one => one.Length is > 1 and <= MaxDesignation && (char.IsUpper(one[0]) || char.IsDigit(one[0])) && one.Any(char.IsUpper));

    private static string WithoutVersion(string designation) =>
        designation.EndsWith(" version", StringComparison.OrdinalIgnoreCase) || designation.EndsWith(" variant", StringComparison.OrdinalIgnoreCase) ? designation[..^8].TrimEnd() : designation;

    private Actor? One(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words is ["the" or "probably" or "possibly" or "mainly" or "partly", _, ..] ? 1 : 0;
        for (var end = Math.Min(words.Length, first + MaxWords); end > first; end--)
        {
            if ((end == words.Length || MayFollow(words[end])) && names.State(string.Join(' ', words[first..end]), year) is { } actor)
            {
                return actor;
            }
        }

        return null;
    }

    private static bool MayFollow(string word) =>
        (!char.IsUpper(word[0]) || followers.Contains(word)) && !Array.Exists(others, other => word.StartsWith(other, StringComparison.OrdinalIgnoreCase));
}
