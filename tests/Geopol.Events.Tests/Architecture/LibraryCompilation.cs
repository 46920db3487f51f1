using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Geopol.Events.Tests;

/// <summary>
/// The sources of the library, compiled in memory together with the output of its generators. <see cref="Shared"/> is built once per test run.
/// <see cref="With"/> returns a variant that reuses everything except the changed file.
/// </summary>
internal sealed class LibraryCompilation
{
    private const string GlobalUsings = """
        global using NodaTime;
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // Nullable analysis changes no symbol and takes time, so it is off.
    private static readonly CSharpParseOptions ParseOptions = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None)
        .WithFeatures([new("run-nullable-analysis", "never")]);

    private static readonly Lazy<LibraryCompilation> SharedCompilation = new(Build);

    private readonly string directory;
    private readonly CSharpCompilation sources;
    private readonly GeneratorDriver driver;
    private readonly Dictionary<SyntaxTree, string> hintNames;
    private readonly Lazy<Assembly> assembly;

    private LibraryCompilation(string directory, CSharpCompilation sources, GeneratorDriver driver)
    {
        this.directory = directory;
        this.sources = sources;
        this.driver = driver.RunGeneratorsAndUpdateCompilation(sources, out var whole, out var diagnostics);
        Assert.Empty(diagnostics);
        Whole = (CSharpCompilation)whole;
        hintNames = Generated.ToDictionary(static source => source.SyntaxTree, static source => source.HintName);
        assembly = new Lazy<Assembly>(Load);
    }

    /// <summary>The library as it is in the repository. Outside of the repository, a test that uses it is skipped.</summary>
    internal static LibraryCompilation Shared => SharedCompilation.Value;

    /// <summary>The compilation of all hand-written and generated files.</summary>
    internal CSharpCompilation Whole { get; }

    /// <summary>The files that the generators wrote, with their hint names.</summary>
    internal IEnumerable<GeneratedSourceResult> Generated => driver.GetRunResult().Results.SelectMany(static result => result.GeneratedSources);

    /// <summary>The compilation as an assembly. It is loaded separately from the library that the tests reference.</summary>
    /// <exception cref="InvalidOperationException">The compilation has errors. The message has the first errors.</exception>
    internal Assembly Assembly => assembly.Value;

    /// <summary>Returns the files of this variant that the other variant lacks or has with different text. Generated files are included.</summary>
    internal IEnumerable<SyntaxTree> FilesNotIn(LibraryCompilation other)
    {
        var known = other.Whole.SyntaxTrees.ToDictionary(other.PathOf);
        return Whole.SyntaxTrees.Where(file => !known.TryGetValue(PathOf(file), out var same) || !same.GetText().ContentEquals(file.GetText()));
    }

    /// <summary>Returns the path of a file in the project, with slashes. For a generated file, returns its hint name.</summary>
    internal string PathOf(SyntaxTree file) =>
        hintNames.TryGetValue(file, out var name) ? name : Path.GetRelativePath(directory, file.FilePath).Replace('\\', '/');

    /// <summary>Returns whether a generator wrote the file.</summary>
    internal bool IsGenerated(SyntaxTree file) => hintNames.ContainsKey(file);

    /// <summary>Returns the text of a hand-written file, or of a generated file by its hint name.</summary>
    /// <param name="path">The path in the project with slashes, such as <c>Amounts/Money.cs</c>.</param>
    internal string TextOf(string path) => FileAt(Whole, path)?.ToString() ?? throw NoFile(path);

    /// <summary>Returns the library with this text in a replaced or added file. The generators run again.</summary>
    /// <param name="path">The path in the project with slashes, such as <c>Amounts/Money.cs</c>.</param>
    /// <param name="text">The complete text of the file.</param>
    internal LibraryCompilation With(string path, string text)
    {
        var changed = Parse(Path.Combine(directory, path), text);
        return new(directory, FileAt(sources, path) is { } old ? sources.ReplaceSyntaxTree(old, changed) : sources.AddSyntaxTrees(changed), driver);
    }

    /// <summary>Returns the library with one replaced piece in the text of a file. The generators run again.</summary>
    /// <exception cref="ArgumentException">The piece isn't exactly once in the file.</exception>
    internal LibraryCompilation With(string path, string oldText, string newText)
    {
        var text = (FileAt(sources, path) ?? throw NoFile(path)).ToString();
        return text.Split(oldText).Length == 2 ? With(path, text.Replace(oldText, newText, StringComparison.Ordinal))
            : throw new ArgumentException($"{path} doesn't have this text exactly once: {oldText}", nameof(oldText));
    }

    private static LibraryCompilation Build()
    {
        var directory = Repository.At("src", "Geopol.Events");
        var trees = Files(directory, "*.cs").AsParallel().AsOrdered().Select(static path => Parse(path, File.ReadAllText(path))).Append(Parse(Path.Combine(directory, "GlobalUsings.g.cs"), GlobalUsings));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var sources = CSharpCompilation.Create("Geopol.Events", trees, References(), options);
        var driver = CSharpGeneratorDriver.Create(
            Generators(), Files(directory, "*.tsv").Concat(Files(directory, "adjectives.txt")).Select(static path => new DataFile(path)), ParseOptions, optionsProvider: new ProjectOptions(directory + Path.DirectorySeparatorChar));
        return new(directory, sources, driver);
    }

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, path);

    private static IEnumerable<string> Files(string directory, string pattern) =>
        Directory.GetFiles(directory, pattern, SearchOption.AllDirectories).Where(path => !IsOutput(Path.GetRelativePath(directory, path))).Order(StringComparer.Ordinal);

    private static bool IsOutput(string path) => path.Split(Path.DirectorySeparatorChar)[0] is "obj" or "bin";

    private static IEnumerable<ISourceGenerator> Generators() =>
        typeof(Generators.OpenCodeGenerator).Assembly.GetTypes().Where(static type => type.IsDefined(typeof(GeneratorAttribute)))
            .Select(static type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());

    // Returns the assemblies of the framework that runs the tests, and of the packages that the library references.
    private static IEnumerable<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var referenced = typeof(Claim).Assembly.GetReferencedAssemblies().Select(static name => name.Name).ToHashSet();
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework || referenced.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(static path => MetadataReference.CreateFromFile(path));
    }

    private SyntaxTree? FileAt(CSharpCompilation compilation, string path) => compilation.SyntaxTrees.SingleOrDefault(file => PathOf(file) == path);

    private Assembly Load()
    {
        using var code = new MemoryStream();
        var library = typeof(Claim).Assembly;
        var resources = library.GetManifestResourceNames().Select(name => new ResourceDescription(name, () => library.GetManifestResourceStream(name)!, isPublic: true));
        var result = Whole.Emit(code, manifestResources: resources, cancellationToken: TestContext.Current.CancellationToken);
        if (!result.Success)
        {
            var errors = result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(10);
            throw new InvalidOperationException($"The library doesn't compile:{Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
        }

        code.Position = 0;
        return new AssemblyLoadContext("Geopol.Events of a test", isCollectible: true).LoadFromStream(code);
    }

    private static ArgumentException NoFile(string path) => new($"The library has no file {path}.", nameof(path));
}
