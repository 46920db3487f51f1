namespace Geopol.Events.Tests;

/// <summary>Searches the other roles for labels that weren't found in their own role. A label in another role is wrong. A label in no role is absent.</summary>
internal static class AbsentLabelScore
{
    private static readonly string[] WordsOfAgreement = ["kind", "name", "subject", "topics", "topic", "terms", "content"];

    internal static void Compare(GoldComparison comparison)
    {
        var agreement = comparison.Event == "agreement" ? comparison.Claim.Together(WordsOfAgreement) : null;
        foreach (var (role, label) in comparison.Missing)
        {
            if (agreement is not null && IsSaidOfAgreement(comparison, agreement, role, label))
            {
                continue;
            }

            if (comparison.Event == "meeting" && IsOnTheOtherSide(comparison, role, label))
            {
                continue;
            }

            if (Elsewhere(comparison, role, label) is var (other, part))
            {
                comparison.Wrong($"'{label.Text}' stands in {other}, not in {role}");
                comparison.Use(part);
            }
            else
            {
                var around = comparison.Matches.FirstOrDefault(match => LabelMatch.IsWhole(label, match.Part));
                comparison.Poorer($"{role} '{label.Text}' absent" + (around is null ? "" : $" (inside {around.Role})"));
            }
        }
    }

    // The name of an agreement may contain its subject, and a party that takes a step alone may be only in stageBy.
    private static bool IsSaidOfAgreement(GoldComparison comparison, GoldPart agreement, string role, GoldLabel label) => role switch
    {
        "subject" or "terms" => LabelMatch.IsAny(label, agreement, isClause: true),
        RoleNames.Parties => comparison.Claim.PartsOfEvent("stageBy", "by").Any(part => LabelMatch.IsWhole(label, part)),
        _ => false,
    };

    // A host may be read as a participant, but a participant may not be read as the host.
    private static bool IsOnTheOtherSide(GoldComparison comparison, string role, GoldLabel label)
    {
        if (role is not (RoleNames.Host or RoleNames.Participants))
        {
            return false;
        }

        var isHost = role == RoleNames.Host;
        GoldPart[] found = [.. comparison.Claim.PartsOf(isHost ? RoleNames.Participants : RoleNames.Host).Where(part => LabelMatch.IsWhole(label, part))];
        if (found.Length > 0 && !isHost)
        {
            comparison.Wrong($"{role} '{label.Text}' is read as host");
        }

        Array.ForEach(found, comparison.Use);
        return found.Length > 0;
    }

    // If several parts match, the last one counts.
    private static (string Role, GoldPart Part)? Elsewhere(GoldComparison comparison, string role, GoldLabel label)
    {
        (string, GoldPart)? found = null;
        foreach (var other in comparison.Claim.Roles.Where(other => other.Role != role))
        {
            var isClause = RoleNames.IsClause(other.Role) && RoleNames.IsClause(role);
            foreach (var part in other.Parts)
            {
                if (LabelMatch.IsWhole(label, part, isClause) && !comparison.Matches.Any(match => match.Part == part))
                {
                    found = (other.Role, part);
                }
            }
        }

        return found ?? InPlace(comparison, label);
    }

    private static (string Role, GoldPart Part)? InPlace(GoldComparison comparison, GoldLabel label)
    {
        var places = comparison.Claim.Where;
        var isThePlace = comparison.Expected.Where is { } where && places.Any(part => LabelMatch.IsAny(where, part));
        return !isThePlace && places.FirstOrDefault(part => LabelMatch.IsWhole(label, part)) is { } place ? (RoleNames.Where, place) : null;
    }
}
