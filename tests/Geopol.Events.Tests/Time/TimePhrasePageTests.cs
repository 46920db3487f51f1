namespace Geopol.Events.Tests;

public sealed class TimePhrasePageTests
{
    [Fact]
    public void TimePhrasesPage_AsCommitted_IsMadeOfTheTables() =>
        GeneratedFile.AssertIs(TimePhrasePage.Text(), "docs", "reference", "time-phrases.md");
}
