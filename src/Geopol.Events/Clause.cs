namespace Geopol.Events;

/// <summary>
/// A proposition or plain words inside an event, for example a condition, a consequence, a topic or a reason. On the wire, a proposition is a
/// JSON object and words are a JSON string.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. A clause is not asserted.</remarks>
[WireObject(HasObject = false)]
[BearsOnContent]
public sealed partial record Clause : INested
{
    private Clause()
    {
    }

    /// <summary>The proposition; null if there are only words.</summary>
    public Proposition? Proposition { get; private init => field = Nesting.Guard(value); }

    /// <summary>The words; null if there is a proposition.</summary>
    public string? Words { get; private init; }

    /// <summary>Creates a clause from a proposition.</summary>
    /// <param name="proposition">The proposition. A proposition in a clause isn't asserted.</param>
    /// <returns>The clause.</returns>
    public static Clause Of(Proposition proposition) => new() { Proposition = proposition ?? throw new ArgumentNullException(nameof(proposition)) };

    /// <summary>Creates a clause from words.</summary>
    /// <param name="words">The words, as said.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="ArgumentException">The words are empty or have a lone surrogate.</exception>
    public static Clause Of(string words) => new() { Words = WellFormed.Required(words) };

    /// <summary>Converts a proposition to a clause.</summary>
    public static implicit operator Clause(Proposition proposition) => Of(proposition);

    /// <summary>Converts an event to a clause whose proposition states only the event.</summary>
    public static implicit operator Clause(GeopolEvent content) => Of(content);

    /// <summary>Converts words to a clause.</summary>
    public static implicit operator Clause(string words) => Of(words);

    // On the wire a clause is written as its proposition alone, so it adds no level of nesting.
    int INested.Depth => Proposition?.Depth ?? 0;

    /// <summary>Returns the words, or the text of the proposition.</summary>
    public override string ToString() => Words ?? $"{Proposition}";
}
