namespace Geopol.Events.Scales;

/// <summary>A value of FactBank: certainty and polarity, in one text.</summary>
/// <remarks>
/// FactBank (Saurí and Pustejovsky 2009) says whether a source presents an event as a fact, always relative to a chain of sources. Its values are no
/// probabilities. <see cref="Values"/> lists all. Immutable and thread safe.
/// </remarks>
public sealed partial class FactBankValue
{
    internal FactBankValue(string text, Factuality meaning, int annotated, bool isExact = true) =>
        (Text, Meaning, Annotated, IsExact) = (text, meaning, annotated, isExact);

    /// <summary>The text: <c>PR+</c>.</summary>
    public string Text { get; }

    /// <summary>What it is here.</summary>
    public Factuality Meaning { get; }

    /// <summary>How often FactBank has it.</summary>
    public int Annotated { get; }

    /// <summary>Whether it is the same here: CTu, certain whether or not, is only uncommitted here.</summary>
    public bool IsExact { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
