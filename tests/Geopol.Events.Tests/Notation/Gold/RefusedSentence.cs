namespace Geopol.Events.Tests;

/// <summary>A sentence that has no reading, and the reason.</summary>
internal sealed record RefusedSentence(string Id, string Text, string Reason);
