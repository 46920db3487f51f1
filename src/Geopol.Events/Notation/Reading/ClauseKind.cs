namespace Geopol.Events;

/// <summary>The position of a clause in a sentence. It determines which modality a plain verb has.</summary>
internal enum ClauseKind : byte
{
    /// <summary>The sentence itself: a plain verb asserts.</summary>
    Main,

    /// <summary>A clause after "whether": a plain verb asserts nothing.</summary>
    Asked,

    /// <summary>A condition, a consequence, a term: a plain verb asserts nothing.</summary>
    Embedded,

    /// <summary>An infinitive after another verb.</summary>
    Infinitive,
}
