namespace Geopol.Events.Tests;

/// <summary>
/// The folders of the library are floors. A file refers only to its own floor and to earlier floors. The references are read from the compiled code and include
/// generated files.
/// </summary>
public sealed class FloorTests
{
    private const string Root = "(root)";

    // The order is from the lowest floor to the highest floor.
    private static readonly string[] Floors =
    [
        "Text", "Codes", "Keys", "Values", "Time", "Actors", "Amounts", "Assessment", "Speech", "Evidence", "Events", Root,
        "Issues", "Ontologies", "Json", "Identity", "Registry", "Validation", "Granularity", "Notation", "Analysis", "Html", "DependencyInjection",
    ];

    private static readonly Lazy<IReadOnlyCollection<FileReference>> References =
        new(static () => FileReferences.Of(LibraryCompilation.Shared, LibraryCompilation.Shared.Whole.SyntaxTrees));

    [Fact]
    public void Folders_OfTheLibrary_AreFloors()
    {
        var library = LibraryCompilation.Shared;

        Assert.Empty(library.Whole.SyntaxTrees.Select(library.PathOf).Select(FloorOf).Distinct().Except(Floors));
    }

    [Fact]
    public void References_OfAFile_GoToItsOwnFloorOrThoseBefore() => AssertNone(Upward(References.Value));

    [Fact]
    public void References_BetweenFloors_HaveNoCircle()
    {
        var targets = References.Value.Where(static reference => FloorOf(reference.From) != FloorOf(reference.To))
            .ToLookup(static reference => FloorOf(reference.From), static reference => FloorOf(reference.To));
        var left = targets.Select(static group => group.Key).ToHashSet();

        // A floor that refers to no other floor of the set is in no cycle. Such floors are removed until there are no more.
        while (left.FirstOrDefault(floor => !targets[floor].Any(left.Contains)) is { } free)
        {
            left.Remove(free);
        }

        Assert.Empty(left);
    }

    [Fact]
    public void Reach_OfMoney_IsSmallAndGoesToFloorsBeforeItsOwn()
    {
        var targets = References.Value.ToLookup(static reference => reference.From, static reference => reference.To);
        var reached = new HashSet<string>();
        Follow("Amounts/Money.cs");

        Assert.InRange(reached.Count, 10, 41);
        Assert.All(reached, static path => Assert.True(IndexOf(path) < Array.IndexOf(Floors, "Amounts"), path));

        void Follow(string file)
        {
            foreach (var target in targets[file].Where(reached.Add))
            {
                Follow(target);
            }
        }
    }

    // The search for references skips members that code uses without their names. This test shows that skipping them is safe.
    [Fact]
    public void UnnamedMembers_OfAPartialType_AreOnItsFloorOrThoseBefore() => AssertNone(Upward(FileReferences.OfUnnamedMembers(LibraryCompilation.Shared)));

    [Fact]
    public void UnnamedMembers_OfAConversionOnALaterFloor_AreReported()
    {
        var library = LibraryCompilation.Shared.With(
            "Json/Money.Wrong.cs", "namespace Geopol.Events;\n\npublic sealed partial record Money\n{\n    public static implicit operator string(Money money) => money.ToString();\n}\n");

        Assert.Equal([("Amounts/Money.cs", "Json/Money.Wrong.cs")], Upward(FileReferences.OfUnnamedMembers(library)).Select(static reference => (reference.From, reference.To)));
    }

    [Theory]
    [InlineData("internal static class Wrong { internal static object? Of(Claim claim) => null; }", "Claim.cs")]
    [InlineData("internal static class Wrong { internal static int Of(object value) => ((Claim)value).Links.Count; }", "Claim.cs")]
    [InlineData("internal static class Wrong { internal static string Of(Quantity value) => Folding.Fold(value.Words!) + nameof(Proposition); }", "Proposition.cs")]
    [InlineData("internal static class Wrong { internal static int Of() => IssueCodes.Syntax.Length; }", "Issues/IssueCodes.cs")]
    [InlineData("internal static class Wrong { internal static UnknownMembers Of() => UnknownMembers.Parse(\"{}\"); }", "Json/UnknownMembers.Json.cs")]
    public void References_OfAFileOnAWrongFloor_AreReported(string code, string expected)
    {
        var library = LibraryCompilation.Shared.With("Values/Wrong.cs", $"namespace Geopol.Events;\n\n{code}\n");

        var upward = Upward(FileReferences.Of(library, library.FilesNotIn(LibraryCompilation.Shared)));

        Assert.NotEmpty(upward);
        Assert.All(upward, static reference => Assert.Equal("Values/Wrong.cs", reference.From));
        Assert.Equal([expected], upward.Select(static reference => reference.To).Distinct());
    }

    [Fact]
    public void References_OfAGeneratedFileOnAWrongFloor_AreReported()
    {
        var library = LibraryCompilation.Shared.With("Text/Wrong.cs", "namespace Geopol.Events;\n\n[OpenCode]\ninternal readonly partial struct Wrong;\n");

        var upward = Upward(FileReferences.Of(library, library.FilesNotIn(LibraryCompilation.Shared)));

        Assert.Contains(upward, static reference => reference is { From: "Text/Wrong.cs", To: "Codes/OpenCodeAttribute.cs" });
        Assert.Contains(upward, static reference => reference is { From: "Text/Wrong.Code.g.cs", To: "Codes/OpenCode.cs" });
    }

    private static void AssertNone(List<FileReference> upward)
    {
        if (upward.Count > 0)
        {
            Assert.Fail($"{upward.Count} references go to a later floor:{Environment.NewLine}{string.Join(Environment.NewLine, upward.Take(40))}");
        }
    }

    private static List<FileReference> Upward(IEnumerable<FileReference> references) =>
        [.. references.Where(static reference => IndexOf(reference.From) < IndexOf(reference.To)).OrderBy(static reference => reference.ToString(), StringComparer.Ordinal)];

    private static int IndexOf(string path) => Array.IndexOf(Floors, FloorOf(path));

    private static string FloorOf(string path) => path.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? path[..end] : Root;
}
