namespace Geopol.Events;

/// <summary>
/// The modality: how the speaker puts the content, as true, as possible, or as more or less probable. It is a code and never a percentage.
/// FactBank (Saurí and Pustejovsky 2009) calls this axis certainty.
/// </summary>
[OpenCode]
public readonly partial struct Modality
{
    /// <summary>The content is put forward as true, without a hedge.</summary>
    public static partial Modality Asserted { get; }

    /// <summary>The content is possible: "may", "might" and "could" are one class, without a likelihood.</summary>
    public static partial Modality Possible { get; }

    /// <summary>The content is more or less probable: graded words or numbers ("likely", "unlikely", "70 %"), with a <see cref="Likelihood"/>.</summary>
    public static partial Modality Estimated { get; }

    /// <summary>The content is presented as not true: "would have supplied".</summary>
    public static partial Modality Counterfactual { get; }
}
