using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopol.Events.Tests;

/// <summary>Compiles and runs the programs of the guides, and compares what they print with their pages.</summary>
[Collection(nameof(GuideTests))]
[CollectionDefinition(nameof(GuideTests), DisableParallelization = true)]
public sealed partial class GuideTests
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    public static TheoryData<string> Programs => [.. Directory.GetFiles(Repository.At("docs", "guides"), "*.cs").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Program_OfAGuide_PrintsWhatItsPageSays(string name)
    {
        var output = await Run(Repository.At("docs", "guides", $"{name}.cs"));

        Assert.NotEmpty(output);
        if (name != "quickstart")
        {
            var page = await File.ReadAllTextAsync(Repository.At("docs", "guides", $"{name}.md"), TestContext.Current.CancellationToken);
            Assert.Contains(output, Printed().Matches(page).Select(static block => block.Groups[1].Value));
        }
    }

    private static async Task<string> Run(string path)
    {
        var text = Directive().Replace(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), "//$1");
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create(
            $"Guide.{Path.GetFileNameWithoutExtension(path)}",
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(text, path: path, encoding: System.Text.Encoding.UTF8)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));

        var console = Console.Out;
        await using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            var entry = System.Reflection.Assembly.Load(image.ToArray()).EntryPoint!;
            var arguments = entry.GetParameters().Length == 0 ? [] : new object[] { Array.Empty<string>() };
            switch (entry.Invoke(null, arguments))
            {
                case Task<int> task:
                    Assert.Equal(0, await task);
                    break;
                case Task task:
                    await task;
                    break;
                case int code:
                    Assert.Equal(0, code);
                    break;
                default:
                    break;
            }
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    // A file-based program begins with lines such as #:project, which the compiler alone doesn't know.
    [GeneratedRegex("^#(:.*)$", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Printed();
}
