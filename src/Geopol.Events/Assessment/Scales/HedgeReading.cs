namespace Geopol.Events.Scales;

/// <summary>How a hedge puts the content: possible, without likelihood, or estimated, with the word alone.</summary>
/// <remarks>
/// May, might and could are possible, a single class, without likelihood. Graded words (probably, unlikely, almost certain) are estimated, with the word alone.
/// No hedge ever gets figures here. Immutable and thread safe; compared by value.
/// </remarks>
public sealed partial record HedgeReading
{
    internal HedgeReading(Modality modality, Likelihood? likelihood) => (Modality, Likelihood) = (modality, likelihood);

    /// <summary>Possible or estimated.</summary>
    public Modality Modality { get; }

    /// <summary>The word as said, without figures; null where it is possible.</summary>
    public Likelihood? Likelihood { get; }

    /// <summary><c>possible</c>, or <c>estimated: likely</c>.</summary>
    public override string ToString() => Likelihood is null ? Modality.Text : $"{Modality}: {Likelihood}";
}
