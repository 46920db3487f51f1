using Geopol.Events.Generators;

namespace Geopol.Events.Tests;

public sealed class VerbSensesDiagnosticTests
{
    private const string DataPath = "/project/Events/senses.tsv";
    private const string Rows = "# Senses.\nattack\tattack\t-\tHe attacked.\nclash\tclash\topponents\tThey clashed.\nhit\tattack\t-\tHe hit.\n";

    [Fact]
    public void Generate_SoundRows_HaveNoDiagnostic() => Assert.Empty(DiagnosticsOf(Rows));

    [Theory]
    [InlineData("win\twin\t-", "GEOPOL501", "3 cells")]
    [InlineData("win\twin\t-\t ", "GEOPOL501", "3 cells")]
    [InlineData("Win\twin\t-\tHe won.", "GEOPOL502", "'Win'")]
    [InlineData("win\twi--n\t-\tHe won.", "GEOPOL502", "'wi--n'")]
    [InlineData("hit\thit\t-\tHe hit.", "GEOPOL503", "'hit'")]
    [InlineData("burn\tburn\t-\tIt burned.", "GEOPOL504", "'burn'")]
    [InlineData("win\tprevail\t-\tHe won.", "GEOPOL505", "'prevail'")]
    [InlineData("strike\thit\t-\tHe struck.", "GEOPOL506", "'attack'")]
    [InlineData("win\twin\tboth\tHe won.", "GEOPOL507", "'both'")]
    [InlineData("strike\tattack\tpartners\tHe struck.", "GEOPOL508", "'partners'")]
    public void Generate_WrongRow_IsADiagnosticAtItsLine(string row, string id, string message)
    {
        var (found, line, text) = Assert.Single(DiagnosticsOf(Rows + row + "\n"));

        Assert.Equal((id, 4), (found, line));
        Assert.Contains(message, text, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Id, int Line, string Text)> DiagnosticsOf(string rows) =>
        GeneratorRun.Of(new VerbSensesGenerator(), GeneratorRun.Compile(), data: new DataTableSample.TextFile(DataPath, rows)).GetRunResult().Diagnostics
            .Select(static diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
}
