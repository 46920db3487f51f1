using System.Text;
using Geopol.Events.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Geopol.Events.Mutants;

/// <summary>The sources of the library and the files that its generators write, as one compilation.</summary>
internal sealed class Library
{
    // Source added to the library: a field with the id of the active mutant. The environment variable of the process or the host sets it.
    private const string Added = """
        global using NodaTime;
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        [assembly: System.Reflection.AssemblyVersion("0.1.0.0")]
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Geopol.Events.Tests")]
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Geopol.Events.Docs")]

        namespace Geopol.Events
        {
            internal static class ActiveMutant
            {
                private static int Active = int.TryParse(Environment.GetEnvironmentVariable("GEOPOL_MUTANT"), out var id) ? id : 0;

                internal static bool Is(int id) => Active == id;
            }
        }
        """;

    private static readonly CSharpParseOptions ParseOptions = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None, preprocessorSymbols: ["DEBUG", "TRACE", "NET", "NET10_0"])
        .WithFeatures([new("run-nullable-analysis", "never")]);

    private readonly string folder;

    private Library(string folder, CSharpCompilation compilation, IReadOnlyList<LibrarySource> sources)
    {
        this.folder = folder;
        Compilation = compilation;
        Sources = sources;
    }

    internal CSharpCompilation Compilation { get; }

    /// <summary>The files, hand-written and generated, in the order of their paths.</summary>
    internal IReadOnlyList<LibrarySource> Sources { get; }

    internal static Library Read(string root)
    {
        var folder = Path.Combine(root, "src", "Geopol.Events");
        var trees = Files(folder, "*.cs").Select(static path => Parse(path, File.ReadAllText(path))).Append(Parse(Path.Combine(folder, "Added.cs"), Added));
        var compilation = CSharpCompilation.Create("Geopol.Events", trees, References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        var data = Files(folder, "*.tsv").Concat(Files(Path.Combine(folder, "Notation", "Data"), "*.txt")).Select(static path => new DataFile(path));
        var driver = CSharpGeneratorDriver.Create(Generators(), data, ParseOptions, new ProjectOptions(folder + Path.DirectorySeparatorChar))
            .RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        var generated = driver.GetRunResult().Results.SelectMany(static result => result.GeneratedSources).ToDictionary(static source => source.SyntaxTree, static source => source.HintName);
        var sources = whole.SyntaxTrees.Select(tree => generated.TryGetValue(tree, out var hint)
            ? new LibrarySource(hint, tree, true)
            : new LibrarySource(Path.GetRelativePath(folder, tree.FilePath).Replace('\\', '/'), tree, false));
        return new Library(folder, (CSharpCompilation)whole, [.. sources.OrderBy(static source => source.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Parses a changed file with the same options as the other files of the library.</summary>
    internal static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, path);

    /// <summary>Compiles the library and writes the assembly to a file.</summary>
    internal void Emit(Compilation compilation, string file)
    {
        var resources = Files(Path.Combine(folder, "Json", "Schema"), "*.json")
            .Select(static path => new ResourceDescription(Path.GetFileName(path), () => File.OpenRead(path), isPublic: true));
        using var output = File.Create(file);
        var result = compilation.Emit(output, manifestResources: resources);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Take(10)));
        }
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.GetFiles(folder, pattern, SearchOption.AllDirectories).Where(path => Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin")).Order(StringComparer.Ordinal);

    private static IEnumerable<ISourceGenerator> Generators() =>
        typeof(Generators.OpenCodeGenerator).Assembly.GetTypes().Where(static type => type.IsDefined(typeof(GeneratorAttribute), inherit: false))
            .Select(static type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());

    // The assemblies of the framework that runs this program, and of the packages that the library references.
    private static IEnumerable<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var referenced = typeof(Claim).Assembly.GetReferencedAssemblies().Select(static name => name.Name).ToHashSet();
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework || referenced.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(static path => MetadataReference.CreateFromFile(path));
    }
}
