namespace Geopol.Events;

/// <summary>Where a clause is: what isn't said of how it is put differs by that.</summary>
internal enum ClauseKind : byte
{
    /// <summary>The sentence itself: a plain verb asserts.</summary>
    Main,

    /// <summary>What is asked whether: a plain verb asserts nothing.</summary>
    Asked,

    /// <summary>A condition, a consequence, a term: a plain verb asserts nothing.</summary>
    Embedded,

    /// <summary>An infinitive after another verb.</summary>
    Infinitive,
}
