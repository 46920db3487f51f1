namespace Geopol.Events.Tests;

/// <summary>A statement of the reference corpus. It has an id, a sentence in the list, and the claim that records the statement.</summary>
internal sealed record CorpusClaim(string Id, string Sentence, Claim Claim)
{
    public override string ToString() => $"{Id} {Sentence}";
}
