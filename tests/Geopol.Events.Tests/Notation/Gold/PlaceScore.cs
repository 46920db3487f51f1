namespace Geopol.Events.Tests;

/// <summary>Compares the place of the event. In a meeting, the place is a role.</summary>
internal static class PlaceScore
{
    private const string StandsIn = "stands in";

    internal static void Compare(GoldComparison comparison)
    {
        if (comparison.Event == "meeting")
        {
            return;
        }

        if (comparison.Expected.Where is { } where)
        {
            Expected(comparison, where);
        }
        else
        {
            foreach (var part in comparison.Claim.Where.Where(static part => part.Words.Count > 0))
            {
                Unexpected(comparison, part);
            }
        }
    }

    private static void Expected(GoldComparison comparison, GoldLabel where)
    {
        var places = comparison.Claim.Where;
        if (places.Any(part => LabelMatch.IsAny(where, part)))
        {
            if (!places.Any(part => LabelMatch.IsWhole(where, part)))
            {
                comparison.Poorer($"where: only part of '{where}'");
            }

            return;
        }

        // The place may also be inside a participant, which is equally good.
        if (comparison.Matches.Any(match => LabelMatch.IsWhole(where, match.Part)))
        {
            return;
        }

        var other = comparison.Claim.Roles.FirstOrDefault(role => role.Parts.Any(part => LabelMatch.IsWhole(where, part)));
        if (other is null)
        {
            comparison.Poorer($"where '{where}' absent");
        }
        else if (!comparison.IsWrong(reason => reason.Contains(StandsIn, StringComparison.Ordinal) && reason.Contains(where.Text, StringComparison.Ordinal)))
        {
            comparison.Wrong($"where '{where}' {StandsIn} {other.Role}");
        }
    }

    private static void Unexpected(GoldComparison comparison, GoldPart part)
    {
        if (comparison.IsWrong(static reason => reason.Contains($"{StandsIn} {RoleNames.Where}", StringComparison.Ordinal)))
        {
            return;
        }

        var role = comparison.Labels.FirstOrDefault(row => part.Core.IsSubsetOf(row.Label.Words)).Role;
        if (role is null)
        {
            comparison.Wrong($"extra where '{part}'");
        }
        else if (!comparison.Matches.Any(match => match.Role == role))
        {
            comparison.Wrong($"where '{part}', in gold {role}");
        }
    }
}
