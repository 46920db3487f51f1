namespace Geopol.Events.Benchmarks;

/// <summary>A state, paper or person with its English name and the one that it gives itself.</summary>
internal sealed record NamedThing(string Code, string English, string Language, string Native);
