using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>The distance of two names is that of the plain algorithm with the whole table, as far as it is within the limit.</summary>
public sealed class NameDistanceTests
{
    [Theory]
    [InlineData("ukrane", "ukraine", 1)]
    [InlineData("dpkr", "dprk", 1)]
    [InlineData("germany", "germany", 0)]
    [InlineData("united kingdom", "united kingdom of great britain", NameDistance.Far)]
    [InlineData("afganistan", "afghanistan", 1)]
    [InlineData("kirgistan", "kyrgyzstan", NameDistance.Far + 1)]
    [InlineData("iran", "iraq", 1)]
    public void Between_TwoNames_IsTheNumberOfSteps(string asked, string name, int distance) => Assert.Equal(distance, NameDistance.Between(asked, name));

    [Fact]
    public void Between_AnyTwoNames_IsThatOfTheWholeTable() =>
        Gen.Select(Gen.Char["abc "].Array[1, 14], Gen.Char["abc "].Array[1, 14]).Sample(
            static (asked, name) =>
            {
                var allowed = Math.Min(NameDistance.Far - 1, Math.Max(1, asked.Length / 4));
                var (plain, found) = (Plain(asked, name), NameDistance.Between(asked, name));
                Assert.Equal(plain <= allowed, found <= allowed);
                Assert.True(plain > allowed || found == plain, $"'{new string(asked)}' and '{new string(name)}': {found}, not {plain}");
            },
            iter: 20_000);

    private static int Plain(char[] a, char[] b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
