namespace Geopol.Events.Scales;

/// <summary>The reading of a hedge: the content is either possible, without a likelihood, or estimated, with the word alone.</summary>
/// <remarks>
/// "May", "might" and "could" are possible: one class, without a likelihood. Graded words (probably, unlikely, almost certain) are estimated,
/// with the word alone. The library never gives a hedge figures. Immutable and thread safe; compared by value.
/// </remarks>
public sealed partial record HedgeReading
{
    internal HedgeReading(Modality modality, Likelihood? likelihood) => (Modality, Likelihood) = (modality, likelihood);

    /// <summary>The modality: possible or estimated.</summary>
    public Modality Modality { get; }

    /// <summary>The word as said, without figures; null if the modality is possible.</summary>
    public Likelihood? Likelihood { get; }

    /// <summary>Returns <c>possible</c>, or the modality and the word, for example <c>estimated: likely</c>.</summary>
    public override string ToString() => Likelihood is null ? Modality.Text : $"{Modality}: {Likelihood}";
}
