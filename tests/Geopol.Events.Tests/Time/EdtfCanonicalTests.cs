using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>The canonical spelling of dates in EDTF.</summary>
[Trait("Run", "EveryCulture")]
public sealed class EdtfCanonicalTests
{
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
}
