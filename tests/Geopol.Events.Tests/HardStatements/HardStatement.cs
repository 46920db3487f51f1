namespace Geopol.Events.Tests;

/// <summary>A statement that other models can't record whole.</summary>
/// <param name="Name">The statement in a few words.</param>
/// <param name="Claim">How it is recorded.</param>
/// <param name="Factualities">What it is for each speaker, the outermost first.</param>
/// <param name="Other">Another claim about the matter, or one that could be mistaken for it.</param>
/// <param name="Meet">The keys in which the two meet (C, K, P, M); in all others they part.</param>
public sealed record HardStatement(string Name, Claim Claim, string Factualities, Claim Other, string Meet);
