namespace Geopol.Events.Tests;

/// <summary>A statement that other models can't record completely.</summary>
/// <param name="Name">The statement in a few words.</param>
/// <param name="Claim">The claim that records the statement.</param>
/// <param name="Factualities">The factuality for each speaker, the outermost first.</param>
/// <param name="Other">Another claim about the matter, or a claim that could be confused with it.</param>
/// <param name="Meet">The keys that are equal for both claims (C, K, P, M); all other keys differ.</param>
public sealed record HardStatement(string Name, Claim Claim, string Factualities, Claim Other, string Meet);
