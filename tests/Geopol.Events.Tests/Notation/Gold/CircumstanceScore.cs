namespace Geopol.Events.Tests;

/// <summary>Compares the condition, the grounds and the counts of a claim.</summary>
internal static class CircumstanceScore
{
    internal static void Compare(GoldComparison comparison)
    {
        if (comparison.Event != "warning")
        {
            CompareCondition(comparison);
        }

        CompareGrounds(comparison);
        CompareCounts(comparison);
    }

    private static void CompareCondition(GoldComparison comparison)
    {
        var value = comparison.Claim.Field("condition", "conditions");
        var found = LooseJson.IsAbsent(value) ? null : new GoldPart(value);
        if (comparison.Expected.Condition is not { } expected)
        {
            if (found is not null)
            {
                comparison.Wrong($"extra condition '{found}'");
            }
        }
        else if (found is null)
        {
            // The condition may also be in a role, which is equally good.
            if (!comparison.Claim.Roles.SelectMany(static role => role.Parts).Any(part => LabelMatch.IsWhole(expected, part, isClause: true)))
            {
                comparison.Wrong($"condition '{expected}' absent");
            }
        }
        else if (!LabelMatch.IsAny(expected, found, isClause: true))
        {
            comparison.Poorer($"condition '{expected}' read as '{found}'");
        }
    }

    private static void CompareGrounds(GoldComparison comparison)
    {
        if (comparison.Expected.Grounds is not { } expected)
        {
            return;
        }

        var value = comparison.Claim.Field("grounds", "reason", "reasons", "because", "cause");
        if (LooseJson.IsAbsent(value))
        {
            if (!comparison.IsWrong(static reason => reason.StartsWith("grounds ", StringComparison.Ordinal)))
            {
                comparison.Poorer($"grounds '{expected}' absent");
            }
        }
        else if (new GoldPart(value) is var found && !LabelMatch.IsAny(expected, found, isClause: true))
        {
            comparison.Poorer($"grounds '{expected}' read as '{found}'");
        }
    }

    private static void CompareCounts(GoldComparison comparison)
    {
        HashSet<double> found = [.. LooseJson.Quantities(comparison.Claim.Field("counts", "casualties"), isQuantity: true)];
        HashSet<double> ofObjects = [.. comparison.Claim.PartsOf("objects").SelectMany(static part => part.Quantities)];
        foreach (var (what, number) in comparison.Expected.Counts)
        {
            if (!GoldNumbers.In(number).All(wanted => found.Contains(wanted) || ofObjects.Contains(wanted)))
            {
                comparison.Add(isWrong: found.Count > 0, $"count {what} {number} " + (found.Count > 0 ? $"read as {GoldNumbers.Listed(found)}" : "absent"));
            }
        }
    }
}
