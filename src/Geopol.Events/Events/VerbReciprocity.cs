namespace Geopol.Events;

/// <summary>The roles that can change places with the agents of a verb without a change of the event.</summary>
[Flags]
internal enum VerbReciprocity
{
    /// <summary>None: "A attacked B" isn't "B attacked A".</summary>
    None = 0,

    /// <summary>The partners: "A cooperates with B" is "B cooperates with A".</summary>
    Partners = 1,

    /// <summary>The opponents: "A clashed with B" is "B clashed with A".</summary>
    Opponents = 2,
}
