namespace Geopol.Events;

/// <summary>How a hedge puts the content: possible, without likelihood, or estimated, with the word alone.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record HedgeReading
{
    internal HedgeReading(Modality modality, Likelihood? likelihood) => (Modality, Likelihood) = (modality, likelihood);

    /// <summary>Possible or estimated.</summary>
    public Modality Modality { get; }

    /// <summary>The word as said, without figures; null where it is possible.</summary>
    public Likelihood? Likelihood { get; }

    /// <summary><c>possible</c>, or <c>estimated: likely</c>.</summary>
    public override string ToString() => Likelihood is null ? Modality.Text : $"{Modality}: {Likelihood}";
}
