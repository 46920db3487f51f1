namespace Geopol.Events.Tests;

/// <summary>Compares the actor of the step of an agreement or transfer, if an actor is expected.</summary>
internal static class StageActorScore
{
    private const string Name = "stageBy ";

    internal static void Compare(GoldComparison comparison)
    {
        var expected = comparison.Expected.StageBy;
        if (expected.Count == 0)
        {
            return;
        }

        var found = comparison.Claim.PartsOfEvent("stageBy", "by");
        GoldPart[] actors = [.. ((string[])["suppliers", "recipients", RoleNames.Parties]).SelectMany(comparison.Claim.PartsOf)];
        foreach (var label in expected.Where(label => !found.Any(part => LabelMatch.IsWhole(label, part))))
        {
            if (found.Count > 0)
            {
                comparison.Wrong($"{Name}'{found[0]}', not '{label}'");
            }
            else if (!actors.Any(part => LabelMatch.IsWhole(label, part)))
            {
                comparison.Poorer($"{Name}'{label}' absent");
            }
        }

        foreach (var part in found.Where(part => part.Words.Count > 0 && !expected.Any(label => LabelMatch.IsWhole(label, part))))
        {
            if (!comparison.IsWrong(static reason => reason.StartsWith(Name, StringComparison.Ordinal)))
            {
                comparison.Wrong($"extra {Name}'{part}'");
            }
        }
    }
}
