namespace Geopol.Events;

/// <summary>Names that fill a role: a stretch of those read so far, and the preposition before them.</summary>
/// <param name="Role">What the place takes.</param>
/// <param name="Preposition">The preposition; none for the subject and the object.</param>
/// <param name="Start">Where the stretch begins.</param>
/// <param name="Count">How many names it has.</param>
/// <param name="Part">The role in an interaction; none of other events, and of the subject.</param>
internal readonly record struct ClauseSlot(SentenceRole Role, Preposition Preposition, int Start, int Count, InteractionRole Part = InteractionRole.None);
