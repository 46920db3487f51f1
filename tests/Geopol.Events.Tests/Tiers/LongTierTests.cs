using System.Text.RegularExpressions;
using Xunit.Runner.Common;
using Xunit.v3;

namespace Geopol.Events.Tests;

/// <summary>The short tier skips no test, and the tests that it doesn't have are listed here, so that no test is lost silently.</summary>
public sealed partial class LongTierTests
{
    [Fact]
    public void LongTests_OfTheProject_AreTheseAndNoOthers() => Assert.Equal(
        [
            "AttackInputTests.ReadAndCanonicalize_StringOf715827882Characters_IsAnIssue",
            "AttackInputTests.Serialize_TextOf400MillionCharacters_IsWritten",
            "FaithfulnessTests.Table_OfExceptions_HasNoRowThatDoesNotHappen",
        ],
        LongTests.All);

    [Fact]
    public async Task Discoverers_OfEachTier_FindTheTestInTheLongOneAlone()
    {
        var method = (IXunitTestMethod)TestContext.Current.TestMethod!;
        var options = TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration());

        Assert.Equal(Tier.IsLong ? 1 : 0, (await new LongFactDiscoverer().Discover(options, method, new LongFactAttribute())).Count);
        Assert.Equal(Tier.IsLong ? 1 : 0, (await new LongTheoryDiscoverer().Discover(options, method, new LongTheoryAttribute())).Count);
    }

    // A test of the long tier has the attribute: a test that checks the tier and skips itself would be counted as skipped.
    [Fact]
    public void Tests_OfTheRepository_NeverSkipForTheTier()
    {
        var skipping = Directory.EnumerateFiles(Repository.At("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => SkipForTheTier().IsMatch(File.ReadAllText(file)));

        Assert.Empty(skipping);
    }

    [GeneratedRegex(@"\bSkip(Unless|When)\([^;]*\bTier\.IsLong")]
    private static partial Regex SkipForTheTier();
}
