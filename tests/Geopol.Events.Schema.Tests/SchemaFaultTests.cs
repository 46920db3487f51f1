namespace Geopol.Events.Tests;

/// <summary>The schemas refuse each class of fault that the reader refuses.</summary>
public class SchemaFaultTests(IndependentValidator validator) : IClassFixture<IndependentValidator>
{
    public static TheoryData<string> Names { get; } = [.. SchemaFaults.All.Select(static f => f.Name)];

    public static TheoryData<string> StrictNames { get; } = [.. SchemaFaults.All.Where(static f => f.IsStrict).Select(static f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema_EachClassOfFault_IsRefused(string name)
    {
        var fault = Fault(name);

        Assert.False(validator.Check(new SchemaProbe(fault.Text, fault.IsStrict)).IsValid);
    }

    [Theory]
    [MemberData(nameof(StrictNames))]
    public void OpenSchema_FaultOfStrictReadingAlone_IsAccepted(string name) =>
        Assert.Equal(new SchemaVerdict(true, ""), validator.Check(new SchemaProbe(Fault(name).Text)));

    private static SchemaFault Fault(string name) => SchemaFaults.All.Single(f => f.Name == name);
}
