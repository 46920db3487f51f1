using System.Globalization;

namespace Geopol.Events.Tests;

public sealed class ReadersMediansTests
{
    [Fact]
    public void CapPhrase_Figures_AreThoseOfTheFile()
    {
        var lines = File.ReadAllLines(TestData.Path("language", "capphrase_summary.csv"));
        var columns = lines[0].Split(',');
        var (term, readers, median, lower, upper) = (Column("term"), Column("n_raw"), Column("median"), Column("q1"), Column("q3"));

        Assert.Equal(
            lines[1..].Select(line => line.Split(',')).Select(row => (row[term], Number(row[median]), Number(row[lower]), Number(row[upper]))),
            ReaderSurvey.CapPhrase.Phrases.Select(static p => (p.Phrase, p.Median, p.MiddleHalf.Low, p.MiddleHalf.High)));
        Assert.All(lines[1..], line => Assert.Equal(ReaderSurvey.CapPhrase.Readers, int.Parse(line.Split(',')[readers], CultureInfo.InvariantCulture)));

        int Column(string name) => Array.IndexOf(columns, name);
    }

    [Theory]
    [InlineData("may", "May Happen: median 40 %, middle half 30-51 %")]
    [InlineData("might happen", "Might Happen: median 40 %, middle half 25-50 %")]
    [InlineData("Almost certain", "Almost Certain: median 95 %, middle half 90-98 %")]
    public void Of_Phrase_IsWhatReadersUnderstoodAndAlwaysLossy(string phrase, string expected)
    {
        var reading = ReaderSurvey.CapPhrase.Of(phrase);

        Assert.Equal(expected, reading.Value!.ToString());
        Assert.True(reading.IsLossy);
        Assert.Equal(ConversionReason.ReadersView, reading.Reason);
    }

    [Fact]
    public void Of_PhraseThatWasNotAsked_IsNoValue() => Assert.Equal(ConversionReason.NotInScale, ReaderSurvey.CapPhrase.Of("very likely").Reason);

    private static double Number(string percent) => int.Parse(percent, CultureInfo.InvariantCulture) / 100.0;
}
