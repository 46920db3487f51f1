using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Claims with every member of every type, known and unknown codes, and unknown members at every level.</summary>
internal static class ClaimGen
{
    private const int Levels = 3;

    internal static Gen<Claim> Claim { get; } = PropositionGen.Propositions[Levels].Select(proposition => new Claim { Proposition = proposition })
        .With(AttributionGen.Link.Few(), (c, v) => c with { Attribution = [.. v] })
        .With(AttributionGen.Confidence, (c, v) => c with { Confidence = v })
        .With(CodeGen.Of<Credibility>(), (c, v) => c with { Credibility = v })
        .WithLarge(EvidenceGen.Item.Few(), (c, v) => c with { Evidence = v })
        .WithLarge(EvidenceGen.ClaimLink.Few(), (c, v) => c with { Links = v })
        .WithLarge(EvidenceGen.Handling, (c, v) => c with { Handling = v })
        .WithLarge(JsonGen.Unknown, (c, v) => c with { Extra = new Extra(v) })
        .With(EvidenceGen.Extraction, (c, v) => c with { Extraction = v })
        .With(ActorGen.Actors[2], (c, v) => c with { RecordedBy = v })
        .With(TimeGen.Instant, (c, v) => c with { RecordedAt = v })
        .WithLarge(JsonGen.Unknown, (c, v) => c with { Unknown = v })
        .WithLarge(Gen.Int[1, Nesting.MaxLevel], Deepen);

    /// <summary>Nests the proposition of a claim in other propositions, this many times or as often as the nesting limit allows.</summary>
    internal static Claim Deepen(Claim claim, int times)
    {
        // The longest of the ways below adds these levels: proposition, event, array, participant.
        const int Room = 4;
        for (var i = 0; i < times && claim.Proposition.Depth + Room < Nesting.MaxLevel; i++)
        {
            var inner = claim.Proposition;
            var outer = (i % 5) switch
            {
                0 => inner with { Event = new Transfer(), Condition = inner },
                1 => Proposition.Of(new Warning { Consequence = inner }),
                2 => Proposition.Of(new Meeting { Topics = ["words", inner] }),
                3 => Proposition.Of(new Interaction { Agents = [inner] }),
                _ => Proposition.Of(new Agreement { Terms = [inner] }),
            };
            claim = claim with { Proposition = outer };
        }

        return claim;
    }
}
