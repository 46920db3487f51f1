using Geopol.Events.Generators;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Tests;

public sealed class RuleDiagnosticTests
{
    private const string Ok = """[Rule("GE2901", IssueSeverity.Error, "when", "`when` is missing. Give it.")] """;

    // Columns: the declaration, the diagnostic, the text that it points at, and a part of the message.
    public static TheoryData<string, string, string, string> WrongDeclarations => new()
    {
        { Rule("\"\"", "\"when\""), "GEOPOL201", "\"\"", "'Broken' has no permanent code" },
        { Rule("\"2901\"", "\"when\""), "GEOPOL201", "\"2901\"", "for example \"GE2201\"" },
        { Rule("\"GE29011\"", "\"when\""), "GEOPOL201", "\"GE29011\"", "GE and four digits" },
        { Rule("IssueCodes.Broken", "\"when\""), "GEOPOL201", "IssueCodes.Broken", "into the attribute" },
        { "const string Code = \"GE2901\"; " + Rule("Code", "\"when\""), "GEOPOL201", "Code", "into the attribute" },
        { Rule("\"GE2901\"", "\"when\"") + Rule("\"GE2901\"", "\"when\"", name: "Other"), "GEOPOL202", "Other", "'Broken' and 'Other' have the code GE2901" },
        { Rule("\"GE2901\"", "\"when\"") + "} static class Others { " + Rule("\"GE2902\"", "\"when\""), "GEOPOL203", "Broken", "GE2901 and GE2902 are both named 'Broken'" },
        { Ok + "internal bool Broken(Visit v) => true;", "GEOPOL204", "Broken", "internal static bool Broken(T value)" },
        { Ok + "static bool Broken(Visit v) => true;", "GEOPOL204", "Broken", "can't call the rule 'Broken'" },
        { Ok + "internal static bool Broken() => true;", "GEOPOL204", "Broken", "can't call" },
        { Ok + "internal static bool Broken(int v) => true;", "GEOPOL204", "Broken", "can't call" },
        { Ok + "internal static bool Broken(in Visit v) => true;", "GEOPOL204", "Broken", "can't call" },
        { Ok + "internal static bool Broken<T>(Visit v) => true;", "GEOPOL204", "Broken", "can't call" },
        { Ok + "internal static int Broken(Visit v) => 0;", "GEOPOL204", "Broken", "can't call" },
        { Ok + "internal static int Broken(Visit v, string guest) => 0;", "GEOPOL204", "Broken", "internal static int Broken(T value, int from)" },
        { Ok + "internal static string Broken(Visit v) => \"\";", "GEOPOL204", "Broken", "can't call" },
        { Rule("\"GE2901\"", "\"guests\"", "Visit v, int from", "int"), "GEOPOL205", "\"guests\"", "Write one [*]" },
        { Rule("\"GE2901\"", "\"guests\"", "Visit v, string guest"), "GEOPOL205", "\"guests\"", "Write one [*]" },
        { Rule("\"GE2901\"", "\"guests[*]\""), "GEOPOL205", "\"guests[*]\"", "none into the path of a rule about the value" },
        { Rule("\"GE2901\"", "\"guests[*].length[*]\"", "Visit v, int from", "int"), "GEOPOL205", "\"guests[*].length[*]\"", "Write one [*]" },
        { Rule("\"GE2901\"", "\"hosts\""), "GEOPOL206", "\"hosts\"", "Visit has no member 'hosts'" },
        { Rule("\"GE2901\"", "\"plover.mode\""), "GEOPOL206", "\"plover.mode\"", "Code has no member 'mode'" },
        { Rule("\"GE2901\"", "\"plover[*].modes\"", "Visit v, int from", "int"), "GEOPOL206", "\"plover[*].modes\"", "Visit has no member 'plover[*]'" },
        { Rule("\"GE2901\"", "\"plover.modes[*]\"", "Visit v, Code mode"), "GEOPOL207", "\"plover.modes[*]\"", "of the type String. Give 'Broken'" },
        { Rule("\"GE2901\"", "\"when\"", message: ""), "GEOPOL208", "\"\"", "'Broken' has no message" },
    };

    [Theory]
    [MemberData(nameof(WrongDeclarations))]
    public void Generate_WrongDeclaration_IsADiagnosticAtItsPlace(string declaration, string id, string at, string message)
    {
        var source = $"namespace Geopol.Events; internal static class VisitRows {{ {declaration} }}";
        var run = GeneratorRun.Of(new RuleGenerator(), GeneratorRun.Compile(RuleSample.With(source))).GetRunResult();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal((id, DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(at, source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal("/project/Validation/Rules/VisitRows.cs", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Generate_SeveralFaultsInOneDeclaration_AreAllReported()
    {
        var source = $"namespace Geopol.Events; internal static class VisitRows {{ {Rule("\"\"", "\"hosts\"", message: " ")} }}";
        var run = GeneratorRun.Of(new RuleGenerator(), GeneratorRun.Compile(RuleSample.With(source))).GetRunResult();

        Assert.Equal(["GEOPOL201", "GEOPOL206", "GEOPOL208"], run.Diagnostics.Select(static diagnostic => diagnostic.Id).Order());
    }

    [Fact]
    public void Generate_NamedArgumentsInAnotherOrder_AreRead()
    {
        const string Source = """
            namespace Geopol.Events;

            internal static class VisitRows
            {
                [Rule(message: "`when` is missing. Give it.", path: "when", severity: IssueSeverity.Error, code: "2901")]
                internal static bool Broken(Visit v) => true;
            }
            """;
        var run = GeneratorRun.Of(new RuleGenerator(), GeneratorRun.Compile(RuleSample.With(Source))).GetRunResult();

        var span = Assert.Single(run.Diagnostics).Location.SourceSpan;
        Assert.Equal("code: \"2901\"", Source.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Generate_RuleWithoutAllArguments_IsLeftToTheCompiler()
    {
        const string Source = "namespace Geopol.Events; internal static class VisitRows { [Rule(\"GE2901\")] internal static bool Broken(Visit v) => true; }";
        var compilation = GeneratorRun.Compile(RuleSample.With(Source));

        Assert.Empty(GeneratorRun.Of(new RuleGenerator(), compilation).GetRunResult().Diagnostics);
        Assert.Contains(compilation.GetDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic.Id == "CS7036");
    }

    private static string Rule(
        string code, string path, string parameters = "Visit v", string returns = "bool", string name = "Broken", string message = "`when` is missing. Give it.") =>
        $"[Rule({code}, IssueSeverity.Error, {path}, \"{message}\")] internal static {returns} {name}({parameters}) => default; ";
}
