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

    public static TheoryData<string, string> Spellings => new()
    {
        { "2004-06-11", "2004-06-11" },
        { "?2004", "2004?" },
        { "?2004-?06-?11", "2004-06-11?" },
        { "2004-06~-~11", "2004-06-11~" },
        { "?2004-06-11", "2004?-06-11" },
        { "~2004-~06-11", "2004-06~-11" },
        { "2004-?06-11", "2004-?06-11" },
        { "?2004-06-11~", "2004%-~06-~11" },
        { "?2004~-06", "2004%-06" },
        { "%2004-?06", "2004%-?06" },
        { "-2004~-~06", "-2004-06~" },
        { "Y170E6", "Y17E7" },
        { "Y1700000E99", "Y17E104" },
        { "Y10E9S1", "Y1E10S1" },
        { "Y170000000", "Y170000000" },
        { "1950S2?", "1950S2?" },
        { "2023-07-25T08:00:00+00:00", "2023-07-25T08:00:00Z" },
        { "2023-07-25T08:00:00+00", "2023-07-25T08:00:00Z" },
        { "2023-07-25T08:00:00-04", "2023-07-25T08:00:00-04:00" },
        { "2023-07-25T08:00:00", "2023-07-25T08:00:00" },
        { "?2004-06/", "2004?-06/" },
        { "../?2004", "../2004?" },
        { "[2005,2003..2004,2005]", "[2003..2005]" },
        { "{2005,2004-02,2004-01..}", "{2004-02,2005,2004-01..}" },
        { "[..1760-12-03]", "[..1760-12-03]" },
        { "[2004-03-0X,2004-03-0X]", "[2004-03-0X]" },
        { "{2004-03-01,2004-03-01}", "{2004-03-01}" },
        { "{2004-03-0X,2004-03-0X}", "{2004-03-0X,2004-03-0X}" },
        { "{2004-03-01?,2004-03-01?}", "{2004-03-01?,2004-03-01?}" },
        { "{2004,2003,2004}", "{2003,2004,2004}" },
        { "[2004]", "[2004]" },

        // Runs in square brackets.
        { "[1994,1990,1992,1991]", "[1990..1992,1994]" },
        { "[2003..2004]", "[2003,2004]" },
        { "[2004,2003]", "[2003,2004]" },
        { "[2003..2003]", "[2003]" },
        { "[2023-07-25..2023-07-25]", "[2023-07-25]" },
        { "[2023-07-25..2023-07-26]", "[2023-07-25,2023-07-26]" },
        { "[2023-07-25..2023-07-27]", "[2023-07-25..2023-07-27]" },
        { "[2001..2005,2003,2004..2008,2010]", "[2001..2008,2010]" },
        { "[2001..2005,2002..2003]", "[2001..2005]" },
        { "[..2003,2004,2001]", "[..2004]" },
        { "[2001,2002..]", "[2001..]" },
        { "[2001,2003..]", "[2001,2003..]" },
        { "[..2003,2002..]", "[..2003,2002..]" },
        { "[2023-11,2023-12,2024-01]", "[2023-11..2024-01]" },
        { "[2024-02-28,2024-02-29,2024-03-01]", "[2024-02-28..2024-03-01]" },
        { "[2023-02-28,2023-03-01,2023-03-03]", "[2023-02-28,2023-03-01,2023-03-03]" },
        { "[-0001,0000,0001]", "[-0001..0001]" },
        { "[9999,Y10000,Y10001]", "[9999..Y10001]" },
        { "[Y99999999999999999,Y100000000000000000,Y100000000000000001]", "[Y100000000000000000,Y100000000000000001,Y99999999999999999]" },

        // No runs: other precisions, qualifiers, unspecified digits, seasons and rounded years.
        { "[2003,2004-01,2005]", "[2003,2004-01,2005]" },
        { "[2003,2004?,2005]", "[2003,2004?,2005]" },
        { "[2003..2004-06,2005]", "[2003..2004-06,2005]" },
        { "[201X,202X,203X]", "[201X,202X,203X]" },
        { "[2003-21,2003-22,2003-23]", "[2003-21,2003-22,2003-23]" },
        { "[Y1E5,Y100001,Y100002]", "[Y1E5,Y100001,Y100002]" },

        // In braces a range is all of its days, so only days become a run.
        { "{1990,1991,1992,1994}", "{1990,1991,1992,1994}" },
        { "{1990..1992}", "{1990..1992}" },
        { "{2023-07-27,2023-07-25,2023-07-26,2023-07-29}", "{2023-07-25..2023-07-27,2023-07-29}" },
        { "{2023-07-25..2023-07-26}", "{2023-07-25,2023-07-26}" },
        { "{..2023-07-25,2023-07-26}", "{..2023-07-26}" },
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

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Canonical_OfSeveralSpellings_IsOne(string text, string canonical)
    {
        Assert.Equal(canonical, Edtf.Parse(text).Canonical().Text);
        Assert.Equal(canonical, Edtf.Parse(canonical).Canonical().Text);
    }

    [Fact]
    public void Canonical_OfAny_IsReadMeansTheSameAndIsCanonical() => EdtfGen.Edtf.Sample(
        static edtf =>
        {
            var canonical = edtf.Canonical();

            Assert.Equal(canonical, Edtf.Parse(canonical.Text));
            Assert.Equal(canonical, canonical.Canonical());
            Assert.Equal((edtf.Kind, edtf.Earliest, edtf.Latest, edtf.EarliestYear, edtf.LatestYear),
                (canonical.Kind, canonical.Earliest, canonical.Latest, canonical.EarliestYear, canonical.LatestYear));
            Assert.True(edtf.TryGetReach(out var first, out var last) && canonical.TryGetReach(out var sameFirst, out var sameLast)
                && (first, last) == (sameFirst, sameLast));
        },
        iter: Tier.Of(100_000), print: static edtf => edtf.Text);

    [Fact]
    public void Canonical_OfAny_ComparesAsBefore() => Gen.Select(EdtfGen.Edtf, EdtfGen.Edtf).Sample(
        static (edtf, other) =>
        {
            var canonical = edtf.Canonical();

            // In braces, a list of days and their range may give answers of which one is perhaps.
            Assert.True(AreAlike(edtf.Before(other), canonical.Before(other)) && AreAlike(edtf.After(other), canonical.After(other)));
            Assert.True(AreAlike(edtf.Overlaps(other), canonical.Overlaps(other)) && AreAlike(edtf.Contains(other), canonical.Contains(other)));
            Assert.True(AreAlike(other.Contains(edtf), other.Contains(canonical)));

            bool AreAlike(Trilean one, Trilean two) => one == two || (edtf.Kind == EdtfKind.AllOf && (one == Trilean.Perhaps || two == Trilean.Perhaps));
        },
        iter: Tier.Of(100_000), print: static pair => $"{pair.Item1} {pair.Item2}");

    [Fact]
    public void Canonical_OfListsOfOneMonth_IsWhatTheirDaysSay() => Gen.Select(Gen.Int[1, 28].Array[1, 8], Gen.Bool, Gen.Int[0, int.MaxValue]).Sample(
        static (days, isOneOf, seed) =>
        {
            // Writes the sorted days as a list, and the same days as ranges that were cut at random.
            var random = new Random(seed);
            int[] sorted = [.. days.Distinct().Order()];
            var members = new List<string>();
            for (var i = 0; i < sorted.Length; i++)
            {
                var first = sorted[i];
                while (i + 1 < sorted.Length && sorted[i + 1] == sorted[i] + 1 && random.Next(3) > 0)
                {
                    i++;
                }

                members.Add(first == sorted[i] && random.Next(2) == 0 ? Day(first) : $"{Day(first)}..{Day(sorted[i])}");
            }

            var list = Set(sorted.Select(Day));

            Assert.Equal(list.Canonical(), Set(members.OrderBy(_ => random.Next())).Canonical());
            Assert.True(list.Canonical().Text.Length <= list.Text.Length);

            static string Day(int day) => FormattableString.Invariant($"2023-07-{day:00}");

            Edtf Set(IEnumerable<string> texts) => Edtf.Parse(isOneOf ? $"[{string.Join(',', texts)}]" : $"{{{string.Join(',', texts)}}}");
        },
        iter: Tier.Of(20_000));

    [Fact]
    public void Canonical_OfTheLongestText_IsWithinTheLimit()
    {
        var pairs = Edtf.Parse("[" + string.Join(',', Enumerable.Range(0, 19).Select(static i => FormattableString.Invariant($"{1900 + (3 * i)},{1901 + (3 * i)}"))) + ",1957]");

        Assert.Equal(196, pairs.Text.Length);
        Assert.Equal(pairs, pairs.Canonical());
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
