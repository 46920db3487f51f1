namespace Geopol.Events.Tests;

/// <summary>The two tiers of the tests. The short tier has a tenth of the counts, and no test with <c>[LongFact]</c> or <c>[LongTheory]</c>.</summary>
internal static class Tier
{
    internal static bool IsLong { get; } = Environment.GetEnvironmentVariable("LONG") == "1";

    internal static int Of(int full) => IsLong ? full : Math.Max(full / 10, 1);
}
