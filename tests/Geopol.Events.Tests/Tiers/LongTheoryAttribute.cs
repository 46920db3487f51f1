using System.Runtime.CompilerServices;
using Xunit.v3;

namespace Geopol.Events.Tests;

/// <summary>Marks a theory of the long tier. The short tier doesn't find it, so its rows are never counted as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(LongTheoryDiscoverer))]
public sealed class LongTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : TheoryAttribute(file, line), ITraitAttribute
{
    /// <summary>The trait that selects all tests of the long tier: <c>--filter-trait Tier=Long</c>.</summary>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => LongTests.Traits;
}
