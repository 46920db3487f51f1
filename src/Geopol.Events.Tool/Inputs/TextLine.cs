namespace Geopol.Events;

/// <summary>A line of text, or what is the matter with it.</summary>
/// <param name="Text">The text, without its end; its beginning where it is too long, empty where it is no text.</param>
/// <param name="Fault">The code of the issue that makes it no text; null where it is one.</param>
internal readonly record struct TextLine(string Text, string? Fault);
