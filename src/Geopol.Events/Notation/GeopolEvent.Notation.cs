namespace Geopol.Events;

public abstract partial record GeopolEvent
{
    /// <summary>
    /// The sentence of the event in the notation; how it is put is left open: "DPRK to sell munitions to Russia". The type of an event that nests so deep
    /// that no proposition can hold it.
    /// </summary>
    public sealed override string ToString() => Depth < Nesting.MaxLevel ? $"{Proposition.Of(this)}" : Type;
}
