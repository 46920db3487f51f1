namespace Geopol.Events;

/// <summary>
/// The modality, polarity, tense and other properties that the words before the main verb say. It also has the position and the possible forms of the main verb.
/// </summary>
internal struct VerbGroup
{
    internal bool IsNegated;
    internal bool IsPassive;
    internal Modality Modality;
    internal Likelihood? Likelihood;
    internal Disposition Disposition;
    internal Tense Tense;
    internal Aspect Aspect;
    internal Evidentiality Evidentiality;
    internal InteractionStatus Status;
    internal string? Manner;
    internal string? Hedge;
    internal string? TenseForm;

    /// <summary>The index of the token of the main verb.</summary>
    internal int At;

    /// <summary>The forms that the main verb may have.</summary>
    internal VerbForms Wanted;

    /// <summary>Whether the form of the main verb still determines the tense.</summary>
    internal bool IsFinite;
}
