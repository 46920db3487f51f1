namespace Geopol.Events;

/// <summary>How a predicate is put, as far as the words before the main verb say it, and the position and the forms of that verb.</summary>
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

    /// <summary>Whether the tense still depends on the form of the verb.</summary>
    internal bool IsFinite;
}
