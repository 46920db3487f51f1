namespace Geopol.Events.Scales;

/// <summary>A value of FactBank: certainty and polarity in one text.</summary>
/// <remarks>
/// FactBank (Saurí and Pustejovsky 2009) records whether a source presents an event as a fact, always relative to a chain of sources. Its values
/// aren't probabilities. <see cref="Values"/> lists all values. Immutable and thread safe.
/// </remarks>
public sealed partial class FactBankValue
{
    internal FactBankValue(string text, Factuality meaning, int annotated, bool isExact = true) =>
        (Text, Meaning, Annotated, IsExact) = (text, meaning, annotated, isExact);

    /// <summary>The text, for example <c>PR+</c>.</summary>
    public string Text { get; }

    /// <summary>The factuality in this library.</summary>
    public Factuality Meaning { get; }

    /// <summary>The number of annotations in FactBank with this value.</summary>
    public int Annotated { get; }

    /// <summary>
    /// Whether the factuality has exactly the same meaning. False for CTu (certain, but it isn't known whether positive or negative), which
    /// becomes uncommitted here.
    /// </summary>
    public bool IsExact { get; }

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;
}
