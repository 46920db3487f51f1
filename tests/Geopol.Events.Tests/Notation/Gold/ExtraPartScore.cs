namespace Geopol.Events.Tests;

/// <summary>Checks each part without a label: whether the sentence says the part at all, and in which role.</summary>
internal static class ExtraPartScore
{
    internal static void Compare(GoldComparison comparison)
    {
        foreach (var role in comparison.Claim.Roles)
        {
            foreach (var part in role.Parts.Where(part => !comparison.IsUsed(part)))
            {
                Compare(comparison, role.Role, part);
            }
        }
    }

    private static void Compare(GoldComparison comparison, string role, GoldPart part)
    {
        if (part.Words.Count == 0)
        {
            comparison.Poorer($"{role}: unread participant");
        }
        else if (!IsSaidAgain(comparison, role, part) && !IsPieceOfLabel(comparison, role, part))
        {
            Extra(comparison, role, part);
        }
    }

    // Returns whether another label already says the part. The host can say a participant, the actor of the step can say a party, and the words of an agreement
    // can say a subject or term.
    private static bool IsSaidAgain(GoldComparison comparison, string role, GoldPart part) => (comparison.Event, role) switch
    {
        ("meeting", RoleNames.Participants or RoleNames.Host) =>
            comparison.Expected.LabelsOf(RoleNames.Host).Concat(comparison.Expected.LabelsOf(RoleNames.Participants)).Any(label => LabelMatch.IsWhole(label, part)),
        ("agreement", RoleNames.Parties) => comparison.Expected.StageBy.Any(label => LabelMatch.IsWhole(label, part)),
        ("agreement", "subject" or "terms") =>
            part.Core.IsSubsetOf(comparison.Labels.SelectMany(static row => row.Label.Words).Concat(comparison.Expected.Kind?.Words ?? [])),
        _ => false,
    };

    private static bool IsPieceOfLabel(GoldComparison comparison, string role, GoldPart part)
    {
        var named = part.Core.Where(static word => !word.All(char.IsDigit)).ToHashSet();
        var (other, label) = comparison.Labels.FirstOrDefault(row => named.IsSubsetOf(row.Label.Words));
        if (label is null)
        {
            return false;
        }

        // If the label was found, a piece that was split off the label doesn't count.
        var isSplitOff = label.Words.Count > part.Core.Count && comparison.Matches.Any(match => match.Role == other && match.Label == label);
        if (other != role && !isSplitOff && !comparison.IsWrong(reason => reason.StartsWith($"'{label.Text}' stands", StringComparison.Ordinal)))
        {
            comparison.Wrong($"'{part}' stands in {role}, not in {other}");
        }

        return true;
    }

    private static void Extra(GoldComparison comparison, string role, GoldPart part)
    {
        if (comparison.Expected.Grounds is { } grounds && LabelMatch.IsWhole(grounds, part, isClause: true))
        {
            comparison.Wrong($"grounds '{grounds}' stand in {role}");
        }
        else if (comparison.Event == "warning" || comparison.Expected.Condition is not { } condition || !LabelMatch.IsWhole(condition, part, isClause: true))
        {
            comparison.Wrong($"extra in {role}: '{part}'");
        }
    }
}
