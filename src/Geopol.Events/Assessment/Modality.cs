namespace Geopol.Events;

/// <summary>How the speaker puts the content: as true, as possible, as more or less probable. A code of its own axis: never a percentage. FactBank (Saurí and Pustejovsky 2009) calls the axis certainty.</summary>
[OpenCode]
public readonly partial struct Modality
{
    /// <summary>Put forward as true, without a hedge.</summary>
    public static partial Modality Asserted { get; }

    /// <summary>May, might, could: one class, without likelihood.</summary>
    public static partial Modality Possible { get; }

    /// <summary>Graded words or numbers (likely, unlikely, 70 %): goes with a <see cref="Likelihood"/>.</summary>
    public static partial Modality Estimated { get; }

    /// <summary>Put as what is not so: "would have supplied".</summary>
    public static partial Modality Counterfactual { get; }
}
