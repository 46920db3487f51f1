using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Tests EDTF as text: accepted and rejected texts, positions of faults, and the canonical spelling.</summary>
[Trait("Run", "EveryCulture")]
public sealed class EdtfTextTests
{
    public static TheoryData<string, int, string> Faults => new()
    {
        { "", 1, "a year of four digits" },
        { "im Juli", 1, "a year of four digits" },
        { "20", 3, "a year of four digits" },
        { "2023-7", 7, "a month of two digits" },
        { "2023-13", 6, "a month (01 to 12)" },
        { "2023-2X", 6, "a month (01 to 12)" },
        { "2023-04-31", 9, "a day that the month has" },
        { "2023-02-29", 9, "a day that the month has" },
        { "2023-02-3X", 9, "a day that the month has" },
        { "XXX1-02-29", 9, "a day that the month has" },
        { "2023-00-01", 6, "a month (01 to 12)" },
        { "2023-01-00", 9, "a day that the month has" },
        { "2023-21-01", 8, "the end of the date" },
        { "2023-07-25?~", 12, "the end of the date" },
        { "2023.07", 5, "'-' and a month" },
        { "1863-0 3-29", 7, "a month of two digits" },
        { "Y2023", 6, "another digit" },
        { "Y2E2", 5, "a greater exponent" },
        { "Y12345-01", 7, "a year that begins with Y has no month" },
        { "Y012345", 2, "after Y its digits" },
        { "Y17E0", 5, "an exponent" },
        { "1950S0", 6, "the number of significant digits" },
        { "1950S2-01", 7, "the end of the date" },
        { "-0000", 2, "a year from 0001" },
        { "2023-07-25T24:00:00", 12, "an hour" },
        { "2023-07-25T08:00", 17, "':' and seconds" },
        { "2023-07-25T08:00:60", 18, "seconds" },
        { "2023-07-25T08:00:00+24", 21, "hours from UTC" },
        { "2023-07-25T08:00:00-05:60", 24, "minutes from UTC" },
        { "2023-07-25T08:00:00-00:00", 20, "'Z' or '+'" },
        { "2023-07-25~T08:00:00", 12, "a time is only allowed after a full day" },
        { "2023-07T08:00:00", 8, "a time is only allowed after a full day" },
        { "2023-07-25T08:00:00Z/2024", 11, "the end of the date" },
        { "/", 2, "at least one end" },
        { "2024/2023", 6, "a date that isn't before the first" },
        { "2012-24/2012-21", 9, "a date that isn't before the first" },
        { "2024/2025/2026", 10, "'-' and a month" },
        { "[]", 2, "a year of four digits" },
        { "[2023", 6, "',', '..' or ']'" },
        { "[2023}", 6, "',', '..' or ']'" },
        { "[2023, 2024]", 7, "a year of four digits" },
        { "[2024..2023]", 8, "a date that isn't before the first" },
        { "[2023..,2024]", 8, "the end of the set" },
        { "[2023,..2024]", 7, "a year of four digits" },
        { "[2023/2024]", 6, "',', '..' or ']'" },
        { "{2023}x", 7, "the end" },
        { new string('1', 201), 201, "the end: an EDTF text has at most 200 characters" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void TryParse_WhatIsNone_SaysWhereAndWhatWasExpected(string text, int column, string expected)
    {
        Assert.False(Edtf.TryParse(text, out var value, out var fault));
        Assert.True(value.IsAbsent);
        Assert.Equal(column, fault.Column);
        Assert.Contains(expected, fault.Expected, StringComparison.Ordinal);
        Assert.Equal($"column {column}: expected {fault.Expected}", fault.ToString());
        Assert.False(Edtf.TryParse(text, out _));
    }

    [Fact]
    public void TryParse_WhatIsOne_HasNoFault()
    {
        Assert.True(Edtf.TryParse("2004-06-~11/", out var value, out var fault));
        Assert.Equal("2004-06-~11/", value.Text);
        Assert.Equal(default, fault);
        Assert.Equal("", fault.ToString());
    }

    [Fact]
    public void Parse_TextOverTheLimit_NamesTheLimit()
    {
        var years = "{" + string.Join(',', Enumerable.Range(1960, 45)) + "}";

        Assert.Contains("isn't an EDTF date of at most 200 characters: ", Assert.Throws<FormatException>(() => Edtf.Parse(years)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_OfGarbage_NeverThrows()
    {
        const string Characters = "0123456789XYEST-:/.,?~%[]{}Z+ \0é";
        Gen.Select(EdtfGen.Shaped, Gen.Int[0, int.MaxValue]).Sample(
            static (text, seed) =>
            {
                var random = new Random(seed);
                var garbage = text.ToCharArray().ToList();
                for (var times = random.Next(1, 4); times > 0; times--)
                {
                    var at = random.Next(garbage.Count + 1);
                    if (random.Next(3) > 0 || at == garbage.Count)
                    {
                        garbage.Insert(at, Characters[random.Next(Characters.Length)]);
                    }
                    else if (random.Next(2) == 0)
                    {
                        garbage.RemoveAt(at);
                    }
                    else
                    {
                        garbage[at] = Characters[random.Next(Characters.Length)];
                    }
                }

                AssertReadsOrTellsWhy(new([.. garbage]));
            },
            iter: Tier.Of(200_000));
    }

    [Fact]
    public void TryParse_OfLongGarbage_NeverThrows() =>
        Gen.Char["0123456789XYEST-:/.,?~%[]{}Z+"].Array[0, 260].Sample(static text => AssertReadsOrTellsWhy(new(text)), iter: Tier.Of(20_000));

    private static void AssertReadsOrTellsWhy(string text)
    {
        var isRead = Edtf.TryParse(text, out var value, out var fault);

        Assert.Equal(isRead, Edtf.TryParse(text, out var same));
        Assert.Equal(value, same);
        Assert.Equal(isRead, fault == default);
        Assert.True(isRead ? value.Text == text : fault.Column >= 1 && fault.Column <= text.Length + 1 && fault.Expected.Length > 0);
        if (isRead)
        {
            _ = (value.Level, value.Earliest, value.LatestYear, value.Canonical(), value.Contains(value), value.Overlaps(value));
        }
    }
}
