using Geopol.Events.Generators;

namespace Geopol.Events.Tests;

public sealed class WireDiagnosticTests
{
    // Columns: the declaration, the diagnostic, and a part of the message.
    public static TheoryData<string, string, string> WrongDeclarations => new()
    {
        { "[WireObject] public partial record Open { public partial string? Name { get; init; } }", "GEOPOL101", "'Open'" },
        { "[WireObject] public sealed partial class Plain { public partial string? Name { get; init; } }", "GEOPOL101", "'Plain'" },
        { "[WireObject] public sealed partial record Aged { public partial int Age { get; init; } }", "GEOPOL102", "'Age'" },
        { "[WireObject] public sealed partial record Listed { public partial System.Collections.Generic.List<string>? Names { get; init; } }", "GEOPOL102", "'Names'" },
        { "[WireObject] public sealed partial record Whole { public string? Name { get; init; } }", "GEOPOL103", "'Name'" },
        { "[WireObject] public sealed partial record Moody { [AbsentIs(\"Calm\")] public partial string? Name { get; init; } }", "GEOPOL104", "'Name'" },
        { "[WireObject] public sealed partial record Moody { [AbsentIs(\"Calm\")] public required partial Mood Mood { get; init; } }", "GEOPOL104", "'Mood'" },
        { "[WireObject] public sealed partial record Cast { [Role(\"Host\")] public partial string? Name { get; init; } }", "GEOPOL105", "'Name'" },
        { "[WireObject] public sealed partial record Proposition { public partial string? Event { get; init; } }", "GEOPOL106", "'Event'" },
        { "[WireObject] public sealed partial record AttributionLink { public partial Mood Act { get; init; } }", "GEOPOL106", "'Act'" },
        { "[WireObject] public sealed partial record Proposition { [BearsOnContent] public partial Held? Held { get; init; } } [WireObject] public sealed partial record Held { public partial string? Name { get; init; } }", "GEOPOL106", "'Name'" },
    };

    // Each way to declare what a member bears on, and members outside of propositions and links.
    public static TheoryData<string> RightDeclarations =>
    [
        "",
        "[WireObject] public sealed partial record Loose { public partial string? Name { get; init; } }",
        "[WireObject] public sealed partial record Proposition { [BearsOnNeither] public partial Held? Held { get; init; } } [WireObject] public sealed partial record Held { public partial string? Name { get; init; } }",
        "[WireObject] public sealed partial record Proposition { [BearsOnTruth] public partial Held? Held { get; init; } } [WireObject] public sealed partial record Held { [BearsOnContent] public partial string? Name { get; init; } }",
        "[WireObject] public sealed partial record Proposition { [Role(\"Host\")] public partial Participant? Held { get; init; } } [WireObject, BearsOnContent] public sealed partial record Participant { public partial string? Name { get; init; } }",
    ];

    [Theory]
    [MemberData(nameof(WrongDeclarations))]
    public void Generate_WrongDeclaration_IsADiagnosticAtItsPlace(string declaration, string id, string message)
    {
        var source = $"namespace Geopol.Events;\n{declaration}";
        var run = GeneratorRun.Of(new WireObjectGenerator(), GeneratorRun.Compile(WireSample.With(source))).GetRunResult();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("/project/Events/Sample.cs", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(1, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [MemberData(nameof(RightDeclarations))]
    public void Generate_RightDeclarations_HaveNoDiagnostic(string declaration) =>
        Assert.Empty(GeneratorRun.Of(new WireObjectGenerator(), GeneratorRun.Compile(WireSample.With($"namespace Geopol.Events;\n{declaration}"))).GetRunResult().Diagnostics);

    [Fact]
    public void Generate_ATypeInAFolder_PutsItsHalvesOnTheirFloors()
    {
        var source = "namespace Geopol.Events; [WireObject] public sealed partial record Stay { public partial Actor? Host { get; init; } }";
        var files = GeneratorRun.Of(new WireObjectGenerator(), GeneratorRun.Compile(WireSample.With(source))).GetRunResult()
            .Results.Single().GeneratedSources.Select(static file => file.HintName).ToList();

        Assert.Contains("Events/Stay.Members.g.cs", files);
        Assert.Contains("Json/Codecs/StayCodec.g.cs", files);
        Assert.Contains("Actor.Members.g.cs", files);
        Assert.Contains("Validation/RuleWalker.Visits.g.cs", files);
        Assert.Contains("Registry/Reconciler.Members.g.cs", files);
    }
}
