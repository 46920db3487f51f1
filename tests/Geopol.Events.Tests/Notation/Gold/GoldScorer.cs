using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>Decides whether a claim has the meaning of a sentence.</summary>
internal static class GoldScorer
{
    /// <summary>
    /// Returns the verdict on the claim of a sentence. The claim is JSON, or null if the sentence was refused. The claim is compared with all right encodings,
    /// and the best verdict counts.
    /// </summary>
    internal static GoldVerdict Score(GoldSentence sentence, string? claimJson)
    {
        var json = claimJson?.Trim();
        if (json is null or "" or "null" or "{}" or "[]")
        {
            return GoldVerdict.Refused;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return ReadClaim.Of(document.RootElement) is { } claim ? Nearest(sentence, claim) : GoldVerdict.Unread("no event read");
        }
        catch (JsonException fault)
        {
            return GoldVerdict.Unread($"not JSON: {fault.Message}");
        }
    }

    private static GoldVerdict Nearest(GoldSentence sentence, ReadClaim claim)
    {
        GoldVerdict? nearest = null;
        foreach (var encoding in sentence.Encodings)
        {
            var verdict = Compare(encoding, claim);
            nearest = nearest is null || verdict.IsNearerThan(nearest) ? verdict : nearest;
            if (verdict.Verdict == Verdict.Right)
            {
                break;
            }
        }

        return claim.HasUnreadAttribution ? nearest! with { Reasons = [.. nearest.Reasons, "unread: attribution"] } : nearest!;
    }

    private static GoldVerdict Compare(GoldEncoding encoding, ReadClaim claim)
    {
        GoldComparison comparison = new(encoding, claim);
        if (claim.Type != encoding.Event)
        {
            comparison.Wrong($"event {claim.Type}, not {encoding.Event}");
            return comparison.Result;
        }

        RoleScore.Match(comparison);
        AbsentLabelScore.Compare(comparison);
        ExtraPartScore.Compare(comparison);
        KindScore.Compare(comparison);
        StageScore.Compare(comparison);
        StageActorScore.Compare(comparison);
        PlaceScore.Compare(comparison);
        ModeScore.Compare(comparison);
        CircumstanceScore.Compare(comparison);
        TimeScore.Compare(comparison);
        ChainScore.Compare(comparison);
        return comparison.Result;
    }
}
