using Geopol.Events.Docs;

namespace Geopol.Events.Tests;

/// <summary>The generated pages are up to date.</summary>
public sealed class GeneratedPageTests
{
    public static TheoryData<string> Paths => [.. GeneratedPage.All.Select(static page => page.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Page_AsCommitted_IsWhatTheProgramWrites(string path)
    {
        var committed = File.ReadAllText(Repository.At(path.Split('/')));
        var expected = GeneratedPage.All.Single(page => page.Path == path).TextFrom(committed);

        Assert.True(expected == committed, $"{path} is out of date: run 'dotnet run --project eng/Docs', look at the difference, and commit it.");
    }
}
