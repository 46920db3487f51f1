using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopol.Events.Tests;

/// <summary>Runs a generator over source in memory, as if the source were a project in one folder.</summary>
internal static class GeneratorRun
{
    internal const string ProjectDir = "/project/";

    private static readonly CSharpParseOptions Syntax = new(LanguageVersion.CSharp14);

    private static readonly Lazy<ImmutableArray<MetadataReference>> Framework = new(static () =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ]);

    internal static SyntaxTree Parse(string path, string source) => CSharpSyntaxTree.ParseText(source, Syntax, path);

    internal static CSharpCompilation Compile(params (string Path, string Source)[] files) => CSharpCompilation.Create(
        "Sample", files.Select(static file => Parse(file.Path, file.Source)), Framework.Value,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Returns a driver that has run once.</summary>
    internal static GeneratorDriver Of(IIncrementalGenerator generator, Compilation compilation, string projectDir = ProjectDir, params AdditionalText[] data) => CSharpGeneratorDriver
        .Create([generator.AsSourceGenerator()], data, Syntax, new ProjectOptions(projectDir), new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
        .RunGenerators(compilation, TestContext.Current.CancellationToken);
}
