using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopol.Events.Tests;

/// <summary>Compiles and runs the examples of the documentation comments. Each prints the texts in the comments after its statements.</summary>
[Collection(nameof(GuideTests))]
public sealed partial class ExampleTests
{
    private static readonly XDocument Comments = XDocument.Load(Path.ChangeExtension(typeof(Claim).Assembly.Location, ".xml"));

    public static TheoryData<string> Members => [.. Comments.Descendants("member").Where(static member => member.Element("example") is not null).Select(static member => member.Attribute("name")!.Value)];

    [Fact]
    public void Examples_OfTheLibrary_AreTwentyOrMore() => Assert.True(Members.Count >= 20);

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Example_OfAMember_PrintsItsComments(string member)
    {
        var code = Comments.Descendants("member").Single(entry => entry.Attribute("name")!.Value == member).Element("example")!.Element("code")!.Value;
        var expected = Printed().Matches(code).Select(static comment => comment.Groups[1].Value);

        Assert.Equal(expected, (await RunAsync(member, code)).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task<string> RunAsync(string member, string code)
    {
        const string usings = "using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Threading.Tasks; using NodaTime; using Geopol.Events; using Geopol.Events.Validation; using Geopol.Events.Registry; using Geopol.Events.Json;\n";
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("Example", [CSharpSyntaxTree.ParseText(usings + code, cancellationToken: TestContext.Current.CancellationToken)], references, new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, member + ": " + string.Join('\n', result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));

        var console = Console.Out;
        await using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            var entry = System.Reflection.Assembly.Load(image.ToArray()).EntryPoint!;
            if (entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]) is Task task)
            {
                await task;
            }
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    [GeneratedRegex(@";   // (.+)")]
    private static partial Regex Printed();
}
