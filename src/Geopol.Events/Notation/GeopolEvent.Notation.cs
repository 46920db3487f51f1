namespace Geopol.Events;

public abstract partial record GeopolEvent
{
    /// <summary>The sentence of the event in the notation; how it is put is left open: "DPRK to sell munitions to Russia".</summary>
    public sealed override string ToString() => $"{Proposition.Of(this)}";
}
