namespace Geopol.Events;

public abstract partial record GeopolEvent
{
    /// <summary>
    /// The sentence of the event in the notation, which leaves open whether the event happened: "DPRK to sell munitions to Russia". The result is only the type
    /// of the event where the event is nested so deep that no proposition can contain it.
    /// </summary>
    public sealed override string ToString() => Depth < Nesting.MaxLevel ? $"{Proposition.Of(this)}" : Type;
}
