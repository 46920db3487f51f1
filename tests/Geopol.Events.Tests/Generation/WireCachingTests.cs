using Geopol.Events.Generators;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Tests;

public sealed class WireCachingTests
{
    [Fact]
    public void RunAgain_UnrelatedFileAdded_LeavesAllOutputsCached() =>
        Assert.All(ReasonsAfter(static compilation => compilation.AddSyntaxTrees(GeneratorRun.Parse("/project/Other.cs", "class Other;"))),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Value));

    [Fact]
    public void RunAgain_BodyOfAMethodChanged_LeavesAllOutputsCached() =>
        Assert.All(ReasonsAfter(static compilation => Replace(compilation, "public static Mood Calm => default;", "public static Mood Calm => new();")),
            static output => Assert.True(output.Value is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    // A member without actors or rules changes only the three files of its type.
    [Fact]
    public void RunAgain_MemberAdded_ChangesTheFilesOfItsTypeAlone()
    {
        var changed = ReasonsAfter(static compilation => Replace(compilation, "public partial Mood Mood", "public partial string? Place { get; init; } public partial Mood Mood"))
            .Where(static output => output.Value is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)).Select(static output => output.Key).Order();

        Assert.Equal(["Json/Codecs/VisitCodec.g.cs", "Visit.Copies.g.cs", "Visit.Members.g.cs"], changed);
    }

    private static Dictionary<string, IncrementalStepRunReason> ReasonsAfter(Func<Compilation, Compilation> edit)
    {
        var compilation = GeneratorRun.Compile(WireSample.With(""));
        var second = GeneratorRun.Of(new WireObjectGenerator(), compilation).RunGenerators(edit(compilation), TestContext.Current.CancellationToken);
        var result = second.GetRunResult().Results.Single();
        Assert.NotEmpty(result.GeneratedSources);
        return result.TrackedOutputSteps.Values.SelectMany(static steps => steps).SelectMany(static step => step.Outputs)
            .SelectMany(static output => FilesOf(output.Value).Select(name => (name, output.Reason))).ToDictionary(static output => output.name, static output => output.Reason);
    }

    // Each output of the driver has the sources and diagnostics of one call.
    private static IEnumerable<string> FilesOf(object output) =>
        from property in output.GetType().GetFields().Concat<System.Reflection.MemberInfo>(output.GetType().GetProperties())
        let value = property is System.Reflection.FieldInfo field ? field.GetValue(output) : ((System.Reflection.PropertyInfo)property).GetValue(output)
        where value is System.Collections.IEnumerable
        from file in ((System.Collections.IEnumerable)value).Cast<object>()
        let name = file.GetType().GetProperty("HintName")?.GetValue(file) as string
        where name is not null
        select name;

    private static Compilation Replace(Compilation compilation, string old, string @new)
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == "/project/Model.cs");
        var source = tree.GetText(TestContext.Current.CancellationToken).ToString();
        Assert.Contains(old, source, StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(tree, GeneratorRun.Parse("/project/Model.cs", source.Replace(old, @new, StringComparison.Ordinal)));
    }
}
