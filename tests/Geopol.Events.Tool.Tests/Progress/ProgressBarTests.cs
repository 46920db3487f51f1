using CsCheck;

namespace Geopol.Events.Tests;

public sealed class ProgressBarTests
{
    [Theory]
    [InlineData(0, "claims.ndjson [>                             ]   0 %  0 B of 10.0 MB")]
    [InlineData(999, "claims.ndjson [>                             ]   0 %  999 B of 10.0 MB  27:48:10 left")]
    [InlineData(6_000_000, "claims.ndjson [==================>           ]  60 %  6.0 MB of 10.0 MB  0:06 left")]
    [InlineData(10_000_000, "claims.ndjson [==============================] 100 %  10.0 MB of 10.0 MB  0:00 left")]
    public void Text_KnownLength_ShowsShareAndTimeLeft(long done, string expected) =>
        Assert.Equal(expected, ProgressBar.Text("data/claims.ndjson", done, 10_000_000, TimeSpan.FromSeconds(10), 120));

    [Theory]
    [InlineData(0, 0, "- 0 B  0:00")]
    [InlineData(999, 1, "- 999 B  0:01")]
    [InlineData(999_949, 61, "- 999.9 kB  1:01")]
    [InlineData(999_950, 61, "- 1.0 MB  1:01")]
    [InlineData(1_234_567_890, 3600, "- 1.2 GB  1:00:00")]
    [InlineData(9_000_000_000_000_000, 360_000, "- 9000.0 TB  100:00:00")]
    public void Text_UnknownLength_ShowsSizeAndTime(long done, int seconds, string expected) =>
        Assert.Equal(expected, ProgressBar.Text("-", done, null, TimeSpan.FromSeconds(seconds), 79));

    [Theory]
    [InlineData(62, "claims.ndjson [======>   ]  60 %  6.0 MB of 10.0 MB  0:06 left")]
    [InlineData(50, "claims.ndjson  60 %  6.0 MB of 10.0 MB  0:06 left")]
    [InlineData(30, "...ms.ndjson  60 %  6.0 MB of ")]
    [InlineData(0, "")]
    public void Text_NarrowTerminal_GivesUpTheBarFirst(int width, string expected)
    {
        var text = ProgressBar.Text("claims.ndjson", 6_000_000, 10_000_000, TimeSpan.FromSeconds(10), width);

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Text_LongName_KeepsItsEnd() =>
        Assert.StartsWith("...bbbbbbbbbbbbbbbbbb.ndjson ", ProgressBar.Text(new string('a', 90) + new string('b', 19) + ".ndjson", 1, 2, TimeSpan.Zero, 84), StringComparison.Ordinal);

    [Fact]
    public void Text_NameWithControls_EscapesThem() =>
        Assert.StartsWith("a\\u001Bb ", ProgressBar.Text("a\u001bb", 1, null, TimeSpan.Zero, 79), StringComparison.Ordinal);

    // A file may grow while it is read.
    [Fact]
    public void Text_MoreThanAll_StaysAtTheEnd() =>
        Assert.Contains("] 100 %  2 B of 2 B  0:00 left", ProgressBar.Text("a", 3, 2, TimeSpan.FromSeconds(1), 79), StringComparison.Ordinal);

    [Fact]
    public void Text_EstimateBeyondAllTime_IsCapped() =>
        Assert.EndsWith("  99:59:59 left", ProgressBar.Text("a", 1, long.MaxValue, TimeSpan.FromHours(1), 79), StringComparison.Ordinal);

    [Fact]
    public void Text_AnyInput_FitsTheWidth() =>
        Gen.Select(Gen.String, Gen.Long[0, long.MaxValue], Gen.Long[1, long.MaxValue], Gen.Double[0, 1e9], Gen.Int[0, 300]).Sample(
            static (name, done, total, seconds, width) =>
                ProgressBar.Text(name, done, total, TimeSpan.FromSeconds(seconds), width).Length <= width
                && ProgressBar.Text(name, done, null, TimeSpan.FromSeconds(seconds), width).Length <= width,
            iter: Tier.Of(10_000));

    [Fact]
    public void Text_AnyCulture_IsTheSame()
    {
        using var culture = new CultureScope("fa-IR");

        Assert.Equal("- 1.5 MB  0:10", ProgressBar.Text("-", 1_500_000, null, TimeSpan.FromSeconds(10), 79));
    }
}
