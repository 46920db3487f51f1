namespace Geopol.Events;

public abstract partial record GeopolEvent
{
    /// <summary>
    /// Returns the sentence of the event in the notation. The sentence leaves open whether the event happened: "DPRK to sell munitions to Russia". If the event
    /// is nested so deep that no proposition can contain it, the result is only the type of the event.
    /// </summary>
    public sealed override string ToString() => Depth < Nesting.MaxLevel ? $"{Proposition.Of(this)}" : Type;
}
