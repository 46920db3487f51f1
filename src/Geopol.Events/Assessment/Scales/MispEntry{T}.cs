namespace Geopol.Events.Scales;

/// <summary>A value of a MISP taxonomy, the number beside it, and what it means here.</summary>
/// <remarks>Immutable and thread safe.</remarks>
/// <typeparam name="T">What the taxonomy is about.</typeparam>
public sealed class MispEntry<T>
{
    internal MispEntry(string value, int number, T? meaning, bool cannotBeJudged = false) =>
        (Value, Number, Meaning, IsCannotBeJudged) = (value, number, meaning, cannotBeJudged);

    /// <summary>The value, as it stands in the tag.</summary>
    public string Value { get; }

    /// <summary>MISP's <c>numerical_value</c>. Where it cannot be judged MISP says 50; that number is never used here.</summary>
    public int Number { get; }

    /// <summary>What it means here; null or absent where there is nothing of the kind.</summary>
    public T? Meaning { get; }

    /// <summary>Whether it says that it cannot be judged.</summary>
    public bool IsCannotBeJudged { get; }

    /// <summary>The value.</summary>
    public override string ToString() => Value;
}
