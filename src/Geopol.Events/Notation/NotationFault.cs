namespace Geopol.Events;

/// <summary>Where a text is no sentence of the notation, and what could stand there.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public readonly record struct NotationFault
{
    internal const int MaxShown = 40;

    private const int MaxListed = 8;

    /// <summary>The first character that doesn't fit, counted from 1; one behind the last where the text ends too soon.</summary>
    public required int Column { get; init; }

    /// <summary>The word that stands there; null at the end of the text.</summary>
    public string? Found { get; init; }

    /// <summary>What could stand there, words and kinds of words, in the order of the grammar; empty where <see cref="Reason"/> says what is the matter.</summary>
    public EquatableArray<string> Expected { get; init; }

    /// <summary>What is the matter; null where it is that something else is expected.</summary>
    public string? Reason { get; init; }

    /// <summary>A known word that is like the one that stands there, or the brackets for a name that isn't known; null where there is neither.</summary>
    public string? Suggestion { get; init; }

    /// <summary>As an issue.</summary>
    public Issue ToIssue() => new() { Code = IssueCodes.NoSentence, Severity = Severity.Error, Path = "$", Message = ToString(), Line = 1 };

    /// <summary><c>column 6: 'mya' stands where 'may', 'can' ... is expected; did you mean 'may'?</c></summary>
    public override string ToString() =>
        $"column {Column}: {Reason ?? $"{(Found is null ? "the text ends where" : $"'{Found}' stands where")} {Listed()} {(Expected is ["goods"] ? "are" : "is")} expected"}{(Suggestion is null ? "." : $"; did you mean '{Suggestion}'?")}";

    private string Listed()
    {
        // What may be many words first: it helps more than a list of them.
        var listed = Expected.Where(WordKinds.Is).Concat(Expected.Where(static what => !WordKinds.Is(what)).Select(static what => $"'{what}'")).Take(MaxListed).ToList();
        if (listed.Count < Expected.Count)
        {
            listed.Add("...");
        }

        return listed.Count switch
        {
            0 => "the end of the sentence",
            1 => listed[0],
            _ when listed[^1] == "..." => string.Join(", ", listed),
            _ => $"{string.Join(", ", listed[..^1])} or {listed[^1]}",
        };
    }
}
