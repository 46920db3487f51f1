namespace Geopol.Events;

/// <summary>How the predicate of a clause puts it.</summary>
internal struct ClausePut
{
    internal bool IsNegated;
    internal Modality Modality;
    internal Likelihood? Likelihood;
    internal Disposition Disposition;
    internal Tense Tense;
    internal Aspect Aspect;
    internal Evidentiality Evidentiality;
    internal string? Manner;
    internal string? Hedge;

    /// <summary>"would": only where there is a condition.</summary>
    internal bool IsConditional;

    /// <summary>Object first: "munitions may be sold by DPRK".</summary>
    internal bool IsPassive;

    /// <summary>"offers to", "refuses to", "threatens to" before the verb.</summary>
    internal LexiconVerb? Before;

    internal LexiconVerb? Verb;
}
