namespace Geopol.Events.Tests;

/// <summary>Finds the best matching part for each label in its role.</summary>
internal static class RoleScore
{
    internal static void Match(GoldComparison comparison)
    {
        foreach (var (role, labels) in comparison.Expected.Roles)
        {
            foreach (var label in labels)
            {
                Match(comparison, role, label);
            }
        }
    }

    // The order of preference is: a part that matches the complete label, a part that no other label uses, a part with the right number, and the first part.
    private static void Match(GoldComparison comparison, string role, GoldLabel label)
    {
        var found = comparison.Claim.PartsOf(role)
            .Select(part => (Part: part, Match: LabelMatch.Of(label, part, RoleNames.IsClause(role))))
            .Where(static candidate => candidate.Match.Fit != LabelFit.None)
            .OrderByDescending(static candidate => candidate.Match.Fit)
            .ThenByDescending(candidate => !comparison.IsUsed(candidate.Part))
            .ThenByDescending(static candidate => candidate.Match.NumberFault is null)
            .FirstOrDefault();
        if (found.Part is null)
        {
            comparison.Missing.Add((role, label));
            return;
        }

        comparison.Use(found.Part);
        comparison.Matches.Add(new(role, label, found.Part));
        if (found.Match.Fit == LabelFit.Part)
        {
            comparison.Poorer($"{role}: only part of '{label.Name}' in '{found.Part}'");
        }

        if (found.Match.NumberFault is { } fault)
        {
            comparison.Add(found.Match.IsOtherNumber, $"{role}: {fault}");
        }
    }
}
