namespace Geopol.Events;

/// <summary>
/// A proposition or plain words inside an event: a condition, a consequence, a topic, a term, a content, a reason. On the wire a proposition
/// is an object and words are a text.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. It is not asserted.</remarks>
[WireObject(HasObject = false)]
[BearsOnContent]
public sealed partial record Clause : INested
{
    private Clause()
    {
    }

    /// <summary>The proposition; null where there are only words.</summary>
    public Proposition? Proposition { get; private init => field = Nesting.Guard(value); }

    /// <summary>The words; null where there is a proposition.</summary>
    public string? Words { get; private init; }

    /// <summary>A proposition.</summary>
    /// <param name="proposition">The proposition; it isn't asserted by being in a clause.</param>
    /// <returns>The clause.</returns>
    public static Clause Of(Proposition proposition) => new() { Proposition = proposition ?? throw new ArgumentNullException(nameof(proposition)) };

    /// <summary>Words.</summary>
    /// <param name="words">The words, as said.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="ArgumentException">The words are empty or have a lone surrogate.</exception>
    public static Clause Of(string words) => new() { Words = WellFormed.Required(words) };

    /// <summary>A proposition.</summary>
    public static implicit operator Clause(Proposition proposition) => Of(proposition);

    /// <summary>A proposition that states only the event.</summary>
    public static implicit operator Clause(GeopolEvent content) => Of(content);

    /// <summary>Words.</summary>
    public static implicit operator Clause(string words) => Of(words);

    // On the wire a clause is its proposition: it adds no level.
    int INested.Depth => Proposition?.Depth ?? 0;

    /// <summary>The proposition or the words.</summary>
    public override string ToString() => Words ?? $"{Proposition}";
}
