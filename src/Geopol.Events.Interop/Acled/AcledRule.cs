namespace Geopol.Events.Interop;

/// <summary>The parts that the two actors of an event have. <c>acled-events.tsv</c> describes each.</summary>
internal enum AcledRule
{
    Clash,
    StateTakes,
    OtherTakes,
    Takes,
    Demonstrate,
    Intervene,
    Force,
    Riot,
    Attack,
    Agreement,
    ActOn,
    Act,
}
