namespace Geopol.Events.Tests;

/// <summary>
/// Folders of the library are floors: a file refers only to its own floor and those before it. References are read from the
/// compiled code, generated files included.
/// </summary>
public sealed class FloorTests
{
    private const string Root = "(root)";

    // From the ground up.
    private static readonly string[] Floors =
    [
        "Text", "Codes", "Keys", "Values", "Time", "Actors", "Amounts", "Assessment", "Speech", "Evidence", "Events", Root,
        "Issues", "Ontologies", "Json", "Identity", "Registry", "Validation", "Granularity", "Notation", "Analysis", "Html", "DependencyInjection",
    ];

    [Fact]
    public void Folders_OfTheLibrary_AreFloors()
    {
        var library = LibraryCompilation.Shared;

        Assert.Empty(library.Whole.SyntaxTrees.Select(library.PathOf).Select(FloorOf).Distinct().Except(Floors));
    }

    // Because of this, the search for references needs no members that code uses without their names.
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
