namespace Geopol.Events.Tests;

/// <summary>A sentence that has no reading, and why.</summary>
internal sealed record RefusedSentence(string Id, string Text, string Reason);
