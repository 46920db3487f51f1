namespace Geopol.Events.Tests;

/// <summary>The schemas give the examples of the wire format page the same verdict as the reader.</summary>
public class SchemaExampleTests(IndependentValidator validator) : IClassFixture<IndependentValidator>
{
    [Fact]
    public void Examples_AgainstTheSchema_GetTheReadersVerdict()
    {
        var examples = WireFormatPage.Examples(WireFormatPage.Text)
            .Where(static e => e.Mode != ReadMode.Lenient && !SchemaFaults.Inexpressible.Contains(e.Code)).ToList();

        var verdicts = validator.Check([.. examples.Select(static e => new SchemaProbe(e.Text, e.Mode == ReadMode.Strict, e.IsClaim ? null : e.Definition))]);

        Assert.Equal(examples.Select(static e => (e.Text, e.Code.Length == 0)), examples.Zip(verdicts, static (e, v) => (e.Text, v.IsValid)));
    }
}
