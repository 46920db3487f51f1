namespace Geopol.Events.Tests;

/// <summary>Compares the chain of attribution link by link, from the outermost link. It also compares the PLOVER type of the event.</summary>
internal static class ChainScore
{
    internal static void Compare(GoldComparison comparison)
    {
        CompareLinks(comparison);
        CompareLimits(comparison);
        ComparePlover(comparison);
    }

    // If the two chains have different lengths, the longer chain has an extra link.
    private static void CompareLinks(GoldComparison comparison)
    {
        var expected = comparison.Expected.Chain;
        var found = comparison.Claim.Attribution;
        var (i, j) = (0, 0);
        while (i < expected.Count && j < found.Count)
        {
            var (link, attribution) = (expected[i], found[j]);
            var longer = (expected.Count - i) - (found.Count - j);
            if (!link.IsBy(attribution) && longer > 0)
            {
                Absent(comparison, link);
                i++;
                continue;
            }

            if (!link.IsBy(attribution) && longer < 0)
            {
                Extra(comparison, attribution);
                j++;
                continue;
            }

            CompareLink(comparison, link, attribution);
            i++;
            j++;
        }

        foreach (var link in expected.Skip(i))
        {
            Absent(comparison, link);
        }

        foreach (var attribution in found.Skip(j))
        {
            Extra(comparison, attribution);
        }
    }

    private static void CompareLink(GoldComparison comparison, GoldLink link, ReadAttribution attribution)
    {
        if (!link.IsBy(attribution))
        {
            comparison.Wrong(attribution.IsOfAny ? $"attribution of {attribution.Named}, not of {link.Named}" : $"source {link.Named} absent");
        }
        else if (attribution.Act != link.Act)
        {
            comparison.Wrong($"act {attribution.Act}, not {link.Act} (of {link.Named})");
        }
    }

    private static void Absent(GoldComparison comparison, GoldLink link) =>
        comparison.Add(ReadAttribution.IsDoubting(link.Act), $"attribution {link.Named}:{link.Act} absent");

    // An extra link of an unnamed speaker doesn't count.
    private static void Extra(GoldComparison comparison, ReadAttribution attribution)
    {
        if (attribution.IsOfAny || ReadAttribution.IsDoubting(attribution.Act))
        {
            comparison.Wrong($"extra attribution {attribution.Act} of {attribution.Named}");
        }
    }

    private static void CompareLimits(GoldComparison comparison)
    {
        string[] found = [.. comparison.Claim.Attribution.SelectMany(static link => link.About)];
        var expected = comparison.Expected.About;
        if (expected.Count == 0 && found.Length > 0)
        {
            comparison.Wrong($"extra limit: about {string.Join(", ", found)}");
        }

        var limits = string.Join(' ', found).ToLowerInvariant();
        if (!expected.All(what => Limits(limits, what)))
        {
            comparison.Wrong($"the denial is not limited to {string.Join(", ", expected)}");
        }
    }

    private static bool Limits(string limits, string what) =>
        limits.Contains(what.ToLowerInvariant(), StringComparison.Ordinal)
        || (what == "number" && (limits.Contains("count", StringComparison.Ordinal) || limits.Contains("quantit", StringComparison.Ordinal)));

    private static void ComparePlover(GoldComparison comparison)
    {
        var type = LooseJson.Text(LooseJson.Member(LooseJson.Member(comparison.Claim.Event, "plover"), "type"));
        var topic = comparison.Expected.Topic;
        if (type is not null && topic is not ("" or "STATE" or "OTHER") && type != topic)
        {
            comparison.Poorer($"PLOVER {type}, not {topic}");
        }
    }
}
