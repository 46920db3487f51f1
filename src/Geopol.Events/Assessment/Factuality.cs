namespace Geopol.Events;

/// <summary>
/// Whether a speaker presents the event as a fact, a possibility or a counterfact, in the values of FactBank (Saurí and Pustejovsky 2009).
/// Factuality is derived and never recorded. It belongs to one speaker; another speaker's factuality may differ. It isn't a probability.
/// </summary>
public enum Factuality
{
    /// <summary>Uu: the speaker commits to nothing, or it isn't known what the speaker commits to. The default.</summary>
    Uncommitted,

    /// <summary>CT+: certainly so.</summary>
    CertainPositive,

    /// <summary>PR+: probably so.</summary>
    ProbablePositive,

    /// <summary>PS+: possibly so.</summary>
    PossiblePositive,

    /// <summary>CT-: certainly not so.</summary>
    CertainNegative,

    /// <summary>PR-: probably not so.</summary>
    ProbableNegative,

    /// <summary>PS-: possibly not so.</summary>
    PossibleNegative,
}
