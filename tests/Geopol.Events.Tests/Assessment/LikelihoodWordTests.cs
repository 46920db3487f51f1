using System.Text.Json;

namespace Geopol.Events.Tests;

public sealed class LikelihoodWordTests
{
    private static readonly string[] Yardsticks = ["icd203.likelihood", "phia.yardstick", "ipcc.ar5.likelihood", "kent1964"];

    [Fact]
    public void Find_WordsOfTheYardsticks_SpansWhatEachOfThemSays()
    {
        using var scales = JsonDocument.Parse(File.ReadAllBytes(TestData.Path("scales", "scales.json")));
        var rows = scales.RootElement.EnumerateArray().Where(static scale => Yardsticks.Contains(scale.GetProperty("id").GetString()))
            .SelectMany(static scale => scale.GetProperty("rows").EnumerateArray().SelectMany(Words)).ToList();

        Assert.True(rows.Count > 30);
        Assert.All(rows.GroupBy(static row => row.Word), static group =>
        {
            var found = Assert.NotNull(LikelihoodWords.Find(group.Key));
            Assert.Equal((group.Min(static row => row.Low), group.Max(static row => row.High)), ((int)Math.Round(found.Low * 100), (int)Math.Round(found.High * 100)));
        });
    }

    [Theory]
    [InlineData("almost-certain", true)]
    [InlineData("ALMOST CERTAIN", true)]
    [InlineData("moderate", false)]
    [InlineData("a-word-that-is-longer-than-any-word-of-any-yardstick", false)]
    [InlineData("", false)]
    public void IsWord_Code_IsOneWhereAYardstickHasIt(string code, bool isWord) => Assert.Equal(isWord, LikelihoodWords.IsWord(code));

    [Theory]
    [InlineData("even chance")]
    [InlineData("may")]
    public void Find_WordOfNoVerifiedYardstick_HasNoInterval(string word) => Assert.Null(LikelihoodWords.Find(word));

    [Fact]
    public void IsWord_WordsOfEveryYardstick_AreWordsAndFitTheRoom() => Assert.All(
        Geopol.Events.Yardsticks.All.SelectMany(static scale => scale.Terms.SelectMany(static term => term.Synonyms.Prepend(term.Word))),
        static word =>
        {
            Assert.True(word.Length <= LikelihoodWords.LongestWord);
            Assert.True(LikelihoodWords.IsWord(TermKey.Of(word)));
        });

    [Fact]
    public void IsWord_AnyCode_AllocatesNothing()
    {
        string[] codes = ["almost-certain", "moderate", "Highly Probable", "a-word-that-is-longer-than-any-word-of-any-yardstick"];
        var words = 0;
        var before = 0L;
        for (var round = 0; round < 100; round++)
        {
            // The first rounds are the warm-up. The later rounds must allocate nothing.
            before = round == 10 ? GC.GetAllocatedBytesForCurrentThread() : before;
            foreach (var code in codes)
            {
                words += LikelihoodWords.IsWord(code) ? 1 : 0;
            }
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(200, words);
    }

    [Fact]
    public void Find_WordInOtherSpelling_IsFound()
    {
        Assert.Equal(LikelihoodWords.Find("almost certain"), LikelihoodWords.Find(" Almost  certain "));
        Assert.Equal(LikelihoodWords.Find("almost certain"), LikelihoodWords.Find("almost-certain"));
    }

    [Fact]
    public void Find_AdverbThatIcd203Gives_IsItsWord() => Assert.Equal((0.55, 0.80), LikelihoodWords.Find("probably"));

    private static IEnumerable<(string Word, int Low, int High)> Words(JsonElement row)
    {
        var (low, high) = row.TryGetProperty("mid", out var mid)
            ? (mid.GetInt32() - row.GetProperty("tol").GetInt32(), mid.GetInt32() + row.GetProperty("tol").GetInt32())
            : (row.GetProperty("min").GetInt32(), row.GetProperty("max").GetInt32());
        var words = row.GetProperty("term").GetString()!.Split(" or ").Concat(row.TryGetProperty("alt", out var alt) ? [alt.GetString()!] : []);
        return words.Select(word => (word, low, high));
    }
}
