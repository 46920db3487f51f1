using Geopol.Events.Generators;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Tests;

public sealed class RuleCachingTests
{
    private const string RulesFile = "/project/Validation/Rules/VisitRows.cs";

    [Fact]
    public void RunAgain_UnrelatedFileAdded_LeavesAllOutputsCached() =>
        Assert.All(ReasonsAfter(static compilation => compilation.AddSyntaxTrees(GeneratorRun.Parse("/project/Other.cs", "class Other;"))),
            static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

    [Fact]
    public void RunAgain_MemberAddedToACheckedType_LeavesAllOutputsCached() =>
        Assert.All(ReasonsAfter(static compilation => Replace(compilation, "/project/Types.cs", "public string? Host", "public string? Venue { get; init; } public string? Host")),
            static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

    [Theory]
    [InlineData("h.When is null", "h.When is null or \"\"")]
    [InlineData("internal static class VisitRows", "// A comment\n\ninternal static class VisitRows")]
    public void RunAgain_BodyOrPlaceOfARuleChanged_WritesNoSourceAnew(string old, string @new) =>
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached],
            ReasonsAfter(compilation => Replace(compilation, RulesFile, old, @new)).Take(2));

    [Theory]
    [InlineData("Give it.", "Give the time.")]
    [InlineData("GE2901", "GE2904")]
    [InlineData("IssueSeverity.Error", "IssueSeverity.Warning")]
    [InlineData("NoTime", "TimeMissing")]
    public void RunAgain_RuleChanged_WritesBothSourcesAnew(string old, string @new) =>
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified],
            ReasonsAfter(compilation => Replace(compilation, RulesFile, old, @new)).Take(2));

    // The reasons of the outputs for the constants, the rows, and the diagnostics.
    private static List<IncrementalStepRunReason> ReasonsAfter(Func<Compilation, Compilation> edit)
    {
        var compilation = GeneratorRun.Compile(RuleSample.With(RuleSample.Rules));
        var second = GeneratorRun.Of(new RuleGenerator(), compilation).RunGenerators(edit(compilation), TestContext.Current.CancellationToken);
        var reasons = second.GetRunResult().Results.Single().TrackedOutputSteps.Values.SelectMany(static steps => steps).SelectMany(static step => step.Outputs)
            .Select(static output => output.Reason).ToList();

        Assert.Equal(3, reasons.Count);
        return reasons;
    }

    private static Compilation Replace(Compilation compilation, string path, string old, string @new)
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        var source = tree.GetText(TestContext.Current.CancellationToken).ToString();
        Assert.Contains(old, source, StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(tree, GeneratorRun.Parse(path, source.Replace(old, @new, StringComparison.Ordinal)));
    }
}
