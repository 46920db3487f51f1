namespace Geopol.Events;

/// <summary>A line of text, or its fault.</summary>
/// <param name="Text">The text without its line end. Only the beginning if the line is too long; empty if the bytes aren't a text.</param>
/// <param name="Fault">The code of the issue; null where the line has no fault.</param>
internal readonly record struct TextLine(string Text, string? Fault);
