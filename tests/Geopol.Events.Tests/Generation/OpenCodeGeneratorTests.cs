using Geopol.Events.Generators;

namespace Geopol.Events.Tests;

public sealed class OpenCodeGeneratorTests
{
    [Theory]
    [InlineData("/elsewhere/", "/project/", "Mood.Code.g.cs")]
    [InlineData("/project/Events/", "", "Mood.Code.g.cs")]
    [InlineData("/project/Events/", "/project", "Events/Mood.Code.g.cs")]
    [InlineData(@"C:\project\Events\", @"C:\project\", "Events/Mood.Code.g.cs")]
    public void Generate_SourceInAFolder_NamesTheFileAfterItsFolder(string folder, string projectDirectory, string expected)
    {
        var compilation = GeneratorRun.Compile(
            ("/Attributes.cs", "namespace Geopol.Events; sealed class OpenCodeAttribute(string? table = null) : System.Attribute;"),
            (folder + "Mood.cs", "namespace Geopol.Events; [OpenCode] readonly partial struct Mood;"));

        var files = GeneratorRun.Of(new OpenCodeGenerator(), compilation, projectDirectory).GetRunResult().Results.Single().GeneratedSources;

        Assert.Equal([expected, "Json/Mood.Json.g.cs"], files.Select(static file => file.HintName));
    }
}
