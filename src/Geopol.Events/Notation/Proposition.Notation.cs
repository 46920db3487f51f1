namespace Geopol.Events;

public sealed partial record Proposition
{
    /// <summary>Returns the sentence of the proposition in the notation, without attribution.</summary>
    public override string ToString() => ClaimNotation.Default.Format(this);
}
