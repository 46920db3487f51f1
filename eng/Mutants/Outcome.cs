namespace Geopol.Events.Mutants;

/// <summary>What became of a mutant.</summary>
internal enum Outcome
{
    /// <summary>No test failed.</summary>
    Survived,

    /// <summary>A test of the nearest folder failed.</summary>
    KilledNearby,

    /// <summary>Another test failed.</summary>
    KilledElsewhere,

    /// <summary>The tests didn't end: the mutant loops.</summary>
    TimedOut,
}
