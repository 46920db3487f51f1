namespace Geopol.Events.Interop;

/// <summary>The event of a PLOVER type and mode.</summary>
/// <param name="Event">The proposition of the sentence, with places for the source and the target.</param>
/// <param name="Code">The type and modes in PLOVER 2.0.</param>
/// <param name="Sentence">The proposition of the sentence itself.</param>
/// <param name="Mode">The mode of the row; null if the row is that of the type.</param>
internal sealed record PloverTemplate(EventTemplate Event, PloverCode Code, Proposition Sentence, string? Mode);
