namespace Geopol.Events;

/// <summary>A value of a MISP taxonomy, with its number and its meaning in this library.</summary>
/// <remarks>Immutable and thread safe.</remarks>
/// <typeparam name="T">The type of the meaning, for example <see cref="Reliability"/>.</typeparam>
internal sealed class MispEntry<T>
{
    internal MispEntry(string value, int number, T? meaning, bool cannotBeJudged = false) =>
        (Value, Number, Meaning, IsCannotBeJudged) = (value, number, meaning, cannotBeJudged);

    /// <summary>The value as it is in the tag.</summary>
    public string Value { get; }

    /// <summary>MISP's <c>numerical_value</c>. MISP gives 50 to the value for "cannot be judged"; the library never uses that number.</summary>
    public int Number { get; }

    /// <summary>The meaning in this library; null or absent if the library has no such value.</summary>
    public T? Meaning { get; }

    /// <summary>Whether the value means "cannot be judged".</summary>
    public bool IsCannotBeJudged { get; }

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value;
}
