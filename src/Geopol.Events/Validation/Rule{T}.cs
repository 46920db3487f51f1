namespace Geopol.Events.Validation;

/// <summary>A rule about the values of one type, anywhere in a claim.</summary>
/// <remarks>Immutable. Thread safe if the test is thread safe. The test must be pure and must not read a clock.</remarks>
/// <typeparam name="T">The type of the values, such as <see cref="Claim"/>, <see cref="Proposition"/>, an event type or <see cref="Actor"/>.</typeparam>
public sealed record Rule<T> : Rule
    where T : class
{
    private readonly Func<T, int, int>? nextBroken;

    /// <summary>Creates a rule about a value.</summary>
    /// <param name="code">The permanent code. Codes that begin with GE belong to the library.</param>
    /// <param name="severity">The severity.</param>
    /// <param name="path">The path from the value to the faulty member. An empty path means the value itself.</param>
    /// <param name="isBroken">Returns whether the value breaks the rule.</param>
    /// <param name="message">The message, which states the fault and its remedy.</param>
    public Rule(string code, IssueSeverity severity, string path, Func<T, bool> isBroken, string message)
        : base(code, severity, path, message)
    {
        ArgumentNullException.ThrowIfNull(isBroken);
        IsBroken = isBroken;
    }

    /// <summary>Creates a rule about the items of a list. Its path has a <c>*</c> for the index.</summary>
    /// <param name="code">The permanent code.</param>
    /// <param name="severity">The severity.</param>
    /// <param name="path">The path from the value to the faulty member, with one <c>*</c>: <c>attribution[*].about</c>.</param>
    /// <param name="nextBroken">Returns the first index, not below the given index, of an item that breaks the rule. Returns -1 if there is none.</param>
    /// <param name="message">The message, which states the fault and its remedy.</param>
    public Rule(string code, IssueSeverity severity, string path, Func<T, int, int> nextBroken, string message)
        : base(code, severity, path, message)
    {
        ArgumentNullException.ThrowIfNull(nextBroken);
        ArgumentNullException.ThrowIfNull(path);
        if (path.Count(static c => c == '*') != 1)
        {
            throw new ArgumentException("The path of a rule about items must have one * for the index.", nameof(path));
        }

        this.nextBroken = nextBroken;
        IsBroken = value => nextBroken(value, 0) >= 0;
    }

    /// <summary>The test, which returns whether a value breaks the rule.</summary>
    public Func<T, bool> IsBroken { get; }

    /// <inheritdoc/>
    public override Type AppliesTo => typeof(T);

    /// <summary>
    /// Returns the first index, not below <c>from</c>, of an item that breaks the rule. Returns -1 if there is none, and always for rules about the value
    /// itself.
    /// </summary>
    internal int NextBroken(T value, int from) => nextBroken is null ? -1 : nextBroken(value, from);
}
