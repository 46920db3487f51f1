namespace Geopol.Events;

/// <summary>
/// Whether a speaker presents the event as a fact, a possibility or a counterfact: the values of FactBank (Saurí and
/// Pustejovsky 2009). Derived, never recorded, and always a speaker's: another speaker's may differ. Not a probability.
/// </summary>
public enum Factuality
{
    /// <summary>Uu: the speaker doesn't commit to anything, or nothing is known of it. The default.</summary>
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
