using Xunit.Sdk;
using Xunit.v3;

namespace Geopol.Events.Tests;

/// <summary>Finds tests as xunit does; in the short tier, it finds none.</summary>
public sealed class LongFactDiscoverer : FactDiscoverer
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        Tier.IsLong ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}
