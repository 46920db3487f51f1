namespace Geopol.Events.Tests;

/// <summary>Compares polarity, modality, likelihood, tense, aspect, disposition and evidentiality.</summary>
internal static class ModeScore
{
    internal static void Compare(GoldComparison comparison)
    {
        var isNegated = IsNegated(comparison.Claim);
        if (isNegated != (comparison.Expected.Word("polarity") == "negated"))
        {
            comparison.Wrong($"polarity {(isNegated ? "negated" : "affirmative")}");
        }

        var modality = ModalityOf(comparison.Claim);
        CompareModality(comparison, modality);
        CompareLikelihood(comparison, modality);
        CompareTense(comparison);
        CompareAspect(comparison, isNegated);
        CompareDisposition(comparison);
        CompareEvidentiality(comparison);
    }

    private static bool IsNegated(ReadClaim claim) =>
        claim.WordOf("polarity") is "negated" or "negative" or "neg" or "false" or "no"
        || claim.Field("negated").ValueKind == System.Text.Json.JsonValueKind.True;

    private static string? ModalityOf(ReadClaim claim) => claim.WordOf("modality") switch
    {
        "may" or "might" or "could" or "hypothetical" or "probable" => "possible",
        "asserted" or "certain" or "actual" or "none" => null,
        var modality => modality,
    };

    // A likely event is possible, even if the modality is absent.
    private static void CompareModality(GoldComparison comparison, string? found)
    {
        var expected = comparison.Expected.Word("modality");
        var isSaidByLikelihood = expected is null
            ? comparison.Expected.Likelihood is not null
            : found is null && !LooseJson.IsAbsent(comparison.Claim.Field("likelihood"));
        if (found != expected && !isSaidByLikelihood)
        {
            comparison.Wrong($"modality {found ?? "asserted"}, not {expected ?? "asserted"}");
        }
    }

    private static void CompareLikelihood(GoldComparison comparison, string? modality)
    {
        if (comparison.Expected.Likelihood is not { } expected)
        {
            return;
        }

        var found = comparison.Claim.Field("likelihood");
        if (LooseJson.IsAbsent(found))
        {
            comparison.Add(isWrong: modality is null, $"likelihood {expected.Word} absent");
        }
        else if (LikelihoodRange.Of(found) is var likelihood && !expected.IsSameAs(likelihood))
        {
            comparison.Add(isWrong: expected.HasRange && likelihood.HasRange, $"likelihood {found}, not {expected.Word}");
        }
    }

    private static void CompareTense(GoldComparison comparison)
    {
        var found = comparison.Claim.WordOf("tense");
        if (comparison.Expected.Word("tense") is not { } expected)
        {
            return;
        }

        if (found is null)
        {
            comparison.Poorer("tense absent");
        }
        else if ((found is "perfect" or "pluperfect" or "present perfect" ? "past" : found) != expected)
        {
            comparison.Wrong($"tense {found}, not {expected}");
        }
    }

    private static void CompareAspect(GoldComparison comparison, bool isNegated)
    {
        var expected = comparison.Expected.Word("aspect");
        var found = AspectOf(comparison.Claim);
        if (expected is not null && found is null)
        {
            comparison.Add(isWrong: expected == "ended" && !isNegated, $"aspect {expected} absent");
        }
        else if (expected is not null && found != expected)
        {
            comparison.Add(isWrong: IsEdge(expected) || IsEdge(found), $"aspect {found}, not {expected}");
        }
        else if (expected is null && IsEdge(found))
        {
            comparison.Wrong($"extra aspect {found}");
        }
    }

    private static bool IsEdge(string? aspect) => aspect is "begun" or "ended";

    private static string? AspectOf(ReadClaim claim) => claim.WordOf("aspect") switch
    {
        "progressive" or "continued" => "ongoing",
        "habitual" or "iterative" => "repeated",
        "resumed" or "started" => "begun",
        "stopped" or "ceased" => "ended",
        "perfective" or "perfect" => "completed",
        var aspect => aspect,
    };

    private static void CompareDisposition(GoldComparison comparison)
    {
        var expected = comparison.Expected.Word("disposition");
        var value = comparison.Claim.Field("disposition");
        var found = value.ValueKind == System.Text.Json.JsonValueKind.Object
            ? LooseJson.Text(LooseJson.Member(value, "kind", "word", "$type"))
            : LooseJson.Text(value)?.ToLowerInvariant();
        if (found != expected)
        {
            comparison.Wrong($"disposition {found ?? "none"}, not {expected ?? "none"}");
        }
    }

    private static void CompareEvidentiality(GoldComparison comparison)
    {
        var expected = comparison.Expected.Word("evidentiality");
        var found = comparison.Claim.WordOf("evidentiality");
        if (expected is not null && found is null)
        {
            comparison.Poorer($"evidentiality {expected} absent");
        }
        else if (expected is not null && found != expected)
        {
            comparison.Wrong($"evidentiality {found}, not {expected}");
        }
        else if (expected is null && found is not null && comparison.Expected.Chain.Count == 0)
        {
            comparison.Wrong($"extra evidentiality {found}");
        }
    }
}
