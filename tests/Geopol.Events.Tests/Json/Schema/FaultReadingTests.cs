using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>The reader refuses each class of fault. The project <c>Geopol.Events.Schema.Tests</c> checks that the schemas refuse it too.</summary>
public class FaultReadingTests
{
    public static TheoryData<string> Names { get; } = [.. SchemaFaults.All.Select(static f => f.Name)];

    public static TheoryData<string> StrictNames { get; } = [.. SchemaFaults.All.Where(static f => f.IsStrict).Select(static f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reader_EachClassOfFault_IsRefusedWithItsCodeAlone(string name)
    {
        var fault = Fault(name);

        var result = Read(fault);

        Assert.Null(result.Value);
        Assert.All(result.Issues, issue => Assert.Equal(fault.Code, issue.Code));
    }

    [Theory]
    [MemberData(nameof(StrictNames))]
    public void Reader_FaultOfStrictReadingAlone_IsRead(string name) => Assert.Empty(ClaimJson.Read(Fault(name).Text).Issues);

    [Fact]
    public void EveryIssueCodeOfReading_HasAFaultOrCannotBeExpressed()
    {
        var codes = typeof(IssueCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static f => (string)f.GetValue(null)!)
            .Where(static c => c.StartsWith("GE01", StringComparison.Ordinal) || c.StartsWith("GE11", StringComparison.Ordinal) || c == IssueCodes.NoEdtf);

        Assert.Equal(codes.Order(), SchemaFaults.All.Select(static f => f.Code).Concat(SchemaFaults.Inexpressible).Distinct().Order());
    }

    private static SchemaFault Fault(string name) => SchemaFaults.All.Single(f => f.Name == name);

    private static ReadResult<Claim> Read(SchemaFault fault) =>
        ClaimJson.Read(fault.Text, new ReadOptions { Mode = fault.IsStrict ? ReadMode.Strict : ReadMode.Preserving });
}
