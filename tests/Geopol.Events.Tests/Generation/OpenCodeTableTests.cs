using System.Globalization;
using Geopol.Events.Generators;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Tests;

public sealed class OpenCodeTableTests
{
    private const string DataPath = "/project/Events/Mood.tsv";

    [Fact]
    public void Generate_TableOfValues_MakesAPropertyOfEachRow()
    {
        var source = Run("# Moods.\nCalm\tcalm\tNo <c>wind</c>.\nVeryCalm\tcalm-2\tLess.\n").GetRunResult().Results.Single().GeneratedSources
            .Single(static file => file.HintName == "Events/Mood.Code.g.cs").SourceText.ToString();

        Assert.Contains("""
                /// <summary>No <c>wind</c>.</summary>
                public static Mood Calm => new(CalmText);
            """, source.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("public const string VeryCalmText = \"calm-2\";", source, StringComparison.Ordinal);
        Assert.Contains("{ Calm, VeryCalm }", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Calm\tcalm\n", "GEOPOL402", 2)]
    [InlineData("Calm\tcalm\t \n", "GEOPOL402", 2)]
    [InlineData("Calm\tcalm\tNo wind.\tx\n", "GEOPOL402", 2)]
    [InlineData("Rough\tstill\tAgain.\n", "GEOPOL403", 2)]
    [InlineData("Still\trough\tAgain.\n", "GEOPOL403", 2)]
    public void Generate_WrongRow_IsADiagnosticAtItsLine(string row, string id, int line)
    {
        var diagnostic = Assert.Single(Run("# Moods.\nStill\tstill\tNo wind.\n" + row).GetRunResult().Diagnostics);

        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal((id, DataPath, line), (diagnostic.Id, place.Path, place.StartLinePosition.Line));
    }

    [Fact]
    public void Generate_WithoutTheFile_IsADiagnosticAtTheType()
    {
        var diagnostic = Assert.Single(Run("", "/project/Mood.tsv").GetRunResult().Diagnostics);

        Assert.Equal(("GEOPOL401", "/project/Events/Mood.cs"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Contains($"'Mood' has no file '{DataPath}'", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static GeneratorDriver Run(string rows, string path = DataPath) => GeneratorRun.Of(
        new OpenCodeGenerator(),
        GeneratorRun.Compile(
            ("/project/Codes/OpenCodeAttribute.cs", "namespace Geopol.Events; sealed class OpenCodeAttribute(string? table = null) : System.Attribute;"),
            ("/project/Events/Mood.cs", "namespace Geopol.Events; [OpenCode(\"Mood.tsv\")] readonly partial struct Mood;")),
        data: new DataTableSample.TextFile(path, rows));
}
