namespace Geopol.Events.Mutants;

/// <summary>The result of running the tests against a mutant.</summary>
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
