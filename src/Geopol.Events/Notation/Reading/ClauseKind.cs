namespace Geopol.Events;

/// <summary>The position of a clause in a sentence. The position determines which modality a plain verb has.</summary>
internal enum ClauseKind : byte
{
    /// <summary>The clause is the sentence itself. A plain verb asserts the event.</summary>
    Main,

    /// <summary>The clause is after "whether". A plain verb asserts nothing.</summary>
    Asked,

    /// <summary>The clause is a condition, a consequence or a term. A plain verb asserts nothing.</summary>
    Embedded,

    /// <summary>The clause is an infinitive after another verb.</summary>
    Infinitive,
}
