namespace Geopol.Events;

/// <summary>Names that fill a role: a stretch of those read so far, and the preposition before them.</summary>
internal readonly record struct ClauseSlot(SentenceRole Role, Preposition Preposition, int Start, int Count);
