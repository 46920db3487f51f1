namespace Geopol.Events.Languages;

/// <summary>The reason why a text isn't a sentence of the notation. It has the position of the fault and the words that could be there.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public readonly record struct NotationIssue
{
    internal const int MaxShown = 40;

    private const int MaxListed = 8;
    private const int MaxLength = 120;

    /// <summary>
    /// The column of the first character that doesn't fit, counted from 1. If the text ends too early, it is the column after the last character.
    /// </summary>
    public required int Column { get; init; }

    /// <summary>The word at the column; null at the end of the text.</summary>
    public string? Found { get; init; }

    /// <summary>
    /// The words and kinds of words ("an actor") that could be there, in the order of the grammar. The list is empty if <see cref="Reason"/> is enough.
    /// </summary>
    public EquatableArray<string> Expected { get; init; }

    /// <summary>A description of the fault. It is null if the fault is only that something else is expected.</summary>
    public string? Reason { get; init; }

    /// <summary>The proposed correction: a known word that is similar to the faulty word, or the unknown name in brackets. Null if there is no proposal.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Converts the fault to an issue.</summary>
    public Issue ToIssue() => new() { Code = IssueCodes.NoSentence, Severity = IssueSeverity.Error, Path = "$", Message = ToString(), Line = 1 };

    /// <summary>Returns the text of the fault: <c>column 6: 'mya' is not expected here; expected: a verb, 'may', 'can', ...; did you mean 'may'?</c></summary>
    public override string ToString()
    {
        var what = Reason ?? (Found is null ? "the text ends too early" : $"'{Found}' is not expected here");
        var listed = Expected.IsEmpty ? "" : $"; expected: {Listed()}";
        return $"column {Column}: {what}{listed}{(Suggestion is not null ? $"; did you mean '{Suggestion}'?" : listed.EndsWith("...", StringComparison.Ordinal) ? "" : ".")}";
    }

    private string Listed()
    {
        // Kinds of words come first, because each kind means many words.
        var listed = new List<string>();
        var length = 0;
        foreach (var what in Expected.Where(WordKinds.Is).Concat(Expected.Where(static what => !WordKinds.Is(what)).Select(static what => $"'{what}'")))
        {
            length += what.Length;
            if (listed.Count == MaxListed || length > MaxLength)
            {
                return $"{string.Join(", ", listed)}, ...";
            }

            listed.Add(what);
        }

        return listed.Count == 1 ? listed[0] : $"{string.Join(", ", listed[..^1])} or {listed[^1]}";
    }
}
