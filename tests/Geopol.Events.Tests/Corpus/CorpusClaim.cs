namespace Geopol.Events.Tests;

/// <summary>A statement of the reference corpus: its id, its sentence in the list, and the claim that records it.</summary>
internal sealed record CorpusClaim(string Id, string Sentence, Claim Claim)
{
    public override string ToString() => $"{Id} {Sentence}";
}
