using System.Text.RegularExpressions;
using Geopol.Events.Validation;

namespace Geopol.Events.Tests.Interop;

/// <summary>The common parts of the tests of all formats: the files of test data, and the results of an import.</summary>
internal static partial class ImportTesting
{
    public static string Path(params string[] parts) => Repository.At(["tests", "TestData", "interop", .. parts]);

    /// <summary>Reads all results.</summary>
    public static async Task<List<ReadResult<Claim>>> ToListAsync(this ClaimImport import)
    {
        List<ReadResult<Claim>> results = [];
        await foreach (var result in import)
        {
            results.Add(result);
        }

        return results;
    }

    /// <summary>The rows of a table of expectations. <c>-</c> is an empty value.</summary>
    public static IEnumerable<string[]> Rows(params string[] parts) =>
        File.ReadLines(Path(parts)).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t').Select(static value => value == "-" ? "" : value).ToArray());

    /// <summary>The sentence without the brackets that mark names which the registry doesn't know.</summary>
    public static string ToPlainSentence(this Claim claim) => Mark().Replace(claim.ToString(), "");

    [GeneratedRegex(@"\[|(\|[a-z,-]+)?\]")]
    private static partial Regex Mark();

    /// <summary>The claims, each checked by all rules: no error, and warnings on at most 2 % of them.</summary>
    public static void AssertSound(IReadOnlyCollection<Claim> claims)
    {
        List<string> warnings = [];
        foreach (var claim in claims)
        {
            var issues = claim.Check();
            Assert.DoesNotContain(issues, static issue => issue.Severity == IssueSeverity.Error);
            warnings.AddRange(issues.Where(static issue => issue.Severity == IssueSeverity.Warning).Take(1).Select(issue => $"{claim}: {issue}"));
        }

        Assert.True(warnings.Count * 50 <= claims.Count, string.Join('\n', warnings));
    }

    /// <summary>Each column's cells add up to the number of records.</summary>
    public static void AssertSums(LossReport losses)
    {
        Assert.Equal(losses.Records, losses.Claims + losses.WithoutClaim);
        Assert.All(losses.Columns, column => Assert.Equal(losses.Records, column.Cells));
    }
}
