using System.Diagnostics;

using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Tests the three-valued relations of dates.</summary>
public sealed class EdtfComparisonTests
{
    // The columns are the two dates, and then before, after, overlaps and contains.
    public static TheoryData<string, string, Trilean, Trilean, Trilean, Trilean> Relations => new()
    {
        // Days.
        { "2023-07-25", "2023-07-26", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "2023-07-25", "2023-07-25", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Yes },
        { "2023-07-25T08:00:00Z", "2023-07-25", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Yes },
        { "-0002-01-01", "-0001-01-01", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },

        // Windows mean some day within them.
        { "2023-07", "2023-07", Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps },
        { "2023-07", "2023-08", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "[2023-09-09..2023-09-16]", "2023-09-16", Trilean.Perhaps, Trilean.No, Trilean.Perhaps, Trilean.Perhaps },
        { "[2023-09-09..2023-09-16]", "2023-09-17", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "[2001,2005]", "2003", Trilean.Perhaps, Trilean.Perhaps, Trilean.No, Trilean.No },
        { "2004-XX-12", "2004-03-13", Trilean.Perhaps, Trilean.Perhaps, Trilean.No, Trilean.No },
        { "156X-12-25", "1564-12-25", Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps },
        { "XXXX-12-25", "XXXX-12-24", Trilean.Perhaps, Trilean.Perhaps, Trilean.No, Trilean.No },
        { "XX01-02-28", "XXXX-02-29", Trilean.Perhaps, Trilean.Perhaps, Trilean.No, Trilean.No },
        { "XX04-02-29", "XXX4-02-29", Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps },

        // Spans mean all days within them.
        { "2022-02-24/2023-02-24", "2022-07", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Yes },
        { "2022-07", "2022-02-24/2023-02-24", Trilean.No, Trilean.No, Trilean.Yes, Trilean.No },
        { "2022/2024", "2023", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Yes },
        { "2022/2024", "2023/2024", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Perhaps },
        { "2022/2024", "2022-12-31/2024-01-01", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Yes },

        // Open ends have no last day. Unknown ends are on some day.
        { "2022-02-24/..", "2030-01-01", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Yes },
        { "2022-02-24/", "2030-01-01", Trilean.Perhaps, Trilean.No, Trilean.Perhaps, Trilean.Perhaps },
        { "2022-02-24/", "2022-02-23", Trilean.No, Trilean.Yes, Trilean.No, Trilean.No },
        { "2022/..", "2023/..", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Yes },
        { "2022/", "2023/..", Trilean.Perhaps, Trilean.No, Trilean.Perhaps, Trilean.No },
        { "../..", "2023?", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Yes },
        { "../..", "../2023", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Yes },
        { "/2023", "../2022", Trilean.No, Trilean.Perhaps, Trilean.Perhaps, Trilean.No },
        { "[..2023]", "../..", Trilean.No, Trilean.No, Trilean.Yes, Trilean.No },

        // Uncertain and approximate dates.
        { "2023-07-25?", "2030-01-01", Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps },
        { "2004?-06-11", "2030-06-12", Trilean.Perhaps, Trilean.Perhaps, Trilean.No, Trilean.No },
        { "2004-?06", "2005-01", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "2004-06-11~", "2004-07-12", Trilean.Perhaps, Trilean.No, Trilean.Perhaps, Trilean.Perhaps },
        { "2004-06-11~", "2004-07-13", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "2004-06~", "2005-07-01", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "2004-06~", "2005-06-30", Trilean.Perhaps, Trilean.No, Trilean.Perhaps, Trilean.Perhaps },
        { "1984~", "1995", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "1984~", "1994", Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps },
        { "2023-21", "2023-12-31", Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps },
        { "2023-21", "2024-04-01", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "2023-25", "2023-07-01", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "2022-28", "2022-01-15", Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps },
        { "2022-28", "2022-06-15", Trilean.Perhaps, Trilean.Perhaps, Trilean.No, Trilean.No },
        { "2022-28", "2023-04-01", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "2022-30", "2021-11-30", Trilean.No, Trilean.Yes, Trilean.No, Trilean.No },
        { "2022-25", "2022-02-28", Trilean.No, Trilean.Yes, Trilean.No, Trilean.No },
        { "2022-25", "2022-06-15", Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps },
        { "2022-29", "2022-08-31", Trilean.No, Trilean.Yes, Trilean.No, Trilean.No },
        { "2023-24", "2022-11-30", Trilean.No, Trilean.Yes, Trilean.No, Trilean.No },
        { "2023-33", "2023-04-01", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "2004-33~", "2005-03-01", Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps },
        { "2004-33~", "2005-04-01", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "2004-40~", "2005-06-30", Trilean.Perhaps, Trilean.No, Trilean.Perhaps, Trilean.Perhaps },

        // Sets of all members.
        { "{2001,2005}", "2003", Trilean.No, Trilean.No, Trilean.No, Trilean.No },
        { "{2001-01-01,2001-01-02}", "2001-01-01/2001-01-02", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Yes },
        { "{2001-01-01,2001-01-03..}", "[2001-01-01,2001-01-03]", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Yes },
        { "{2004-03-30,2004-03-31}", "2004-03-3X", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Yes },
        { "{2001-01-01..2001-01-05,2001-01-06..2001-01-09}", "2001-01-05/2001-01-06", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Yes },
        { "{2001-01-01,2001-01-03}", "2001-01-01/2001-01-03", Trilean.No, Trilean.No, Trilean.Yes, Trilean.No },
        { "{2001-01-01,2001-01}", "2001-01-01/2001-01-03", Trilean.No, Trilean.No, Trilean.Yes, Trilean.No },
        { "{2001-01-01..2001-01-03,2001-01}", "{2001-01-02,2001-01-03,2001-02-01}", Trilean.No, Trilean.No, Trilean.Yes, Trilean.No },
        { "{2001-01-01,2001-01-05..}", "2001/..", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Perhaps },
        { "[2001-01-01,2001-01-03]", "{2001-01-0X,2001-01-X2}", Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps, Trilean.No },
        { "[2001-01-01,2001-01-12]", "{2001-01-1X,2001-01-X2}", Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps },
        { "{2004-03,2004-04-01}", "{2004-03-3X,2004-04-01}", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Perhaps },

        // These are sets of all members. A search over all meanings would decide more: a day of April can't be in March, and a single day of March isn't two
        // days. The interval in the last row contains one of the two days, whatever its ends are.
        { "{2004-03-3X,2004-04}", "{2004-03-30,2004-03-31}", Trilean.No, Trilean.No, Trilean.Yes, Trilean.Perhaps },
        { "{2004-02-15,2004-10-01}", "2004-0X-31/2004-X2-29", Trilean.No, Trilean.No, Trilean.Perhaps, Trilean.No },

        // These years are beyond all calendars.
        { "Y17E7", "2023", Trilean.No, Trilean.Yes, Trilean.No, Trilean.No },
        { "Y-17E7", "Y-16E7", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "Y9E15", "Y9E16", Trilean.Yes, Trilean.No, Trilean.No, Trilean.No },
        { "Y1E30", "Y1E31", Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps, Trilean.Perhaps },
        { "Y1E30~", "2023", Trilean.No, Trilean.Yes, Trilean.No, Trilean.No },
    };

    [Theory]
    [MemberData(nameof(Relations))]
    public void Relations_OfTwo_AreAsDocumented(string one, string other, Trilean before, Trilean after, Trilean overlaps, Trilean contains)
    {
        var (a, b) = (Edtf.Parse(one), Edtf.Parse(other));

        Assert.Equal((before, after, overlaps, contains), (a.Before(b), a.After(b), a.Overlaps(b), a.Contains(b)));
        Assert.Equal((after, before, overlaps), (b.Before(a), b.After(a), b.Overlaps(a)));
    }

    [Fact]
    public void Relations_WithAnAbsentOne_ArePerhaps()
    {
        Edtf day = new LocalDate(2023, 7, 25);

        Assert.Equal(default, Trilean.Perhaps);
        Assert.All([day.Before(default), default(Edtf).Before(day), day.After(default), day.Overlaps(default), day.Contains(default), default(Edtf).Contains(day)],
            static answer => Assert.Equal(Trilean.Perhaps, answer));
    }

    [Fact]
    public void Relations_OfRandomPairs_AreThoseOfBruteForceExceptForSetsInBraces()
    {
        var pairs = Tier.IsLong ? 10_000 : 400;
        var counts = new int[4, 3];
        Gen.Int.Sample(
            seed =>
            {
                var maker = new WrittenMeaningsMaker(seed);
                var one = maker.Make();
                var other = maker.Make();
                for (; !one.AreComparable(other); other = maker.Make())
                {
                    one = maker.Make();
                }

                AssertIsBruteForces(one, other, counts);
            },
            iter: pairs);

        for (var relation = 0; relation < 4; relation++)
        {
            for (var answer = 0; answer < 3; answer++)
            {
                Assert.True(counts[relation, answer] > pairs / 100, $"Relation {relation} was answered by {(Trilean)answer} {counts[relation, answer]} times.");
            }
        }
    }

    [Fact]
    public void Relations_OfHostileTexts_TakeBoundedTime()
    {
        string[] hostile =
        [
            Set('[', "XXX1-02-2X"), Set('[', "XXXX-XX-31"), Set('{', "XXXX-XX-30"), Set('{', "2004-03-3X"), Set('{', "2004-1X-31"), Set('{', "?2004-06-31"),
            Set('{', "X004-02-29"), Set('{', "2004-03-3X..2004-0X-31"), Set('[', "2004"), "{..2003,2004-01,2004-02,2004-03,2004-04..}", "XXXX-XX-31/XXXX-XX-30", "XXX1-?02-28/",
        ];
        var dates = hostile.Select(static text => Edtf.TryParse(text, out var edtf) ? edtf : default).Where(static edtf => !edtf.IsAbsent).ToList();

        var watch = Stopwatch.StartNew();
        Assert.True(dates.Count > 9);
        Assert.All(dates, one => Assert.All(dates, other => Assert.Equal(one.Before(other), other.After(one))));
        Assert.All(dates, one => Assert.All(dates, other => Assert.Equal(one.Overlaps(other), other.Overlaps(one))));
        Assert.All(dates, one => Assert.All(dates, other => Assert.True(one.Contains(other) != Trilean.Yes || one.Overlaps(other) == Trilean.Yes)));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    private static string Set(char bracket, string member) =>
        $"{bracket}{string.Join(',', Enumerable.Repeat(member, 198 / (member.Length + 1)))}{(bracket == '[' ? ']' : '}')}";

    private static void AssertIsBruteForces(WrittenMeanings one, WrittenMeanings other, int[,] counts)
    {
        var (a, b) = (Edtf.Parse(one.Text), Edtf.Parse(other.Text));
        var overlaps = one.Ask(other, static (x, y) => x.Overlaps(y));
        var contains = one.Ask(other, static (x, y) => x.Contains(y));
        (Trilean Expected, Trilean Actual, bool MayBePerhaps)[] answers =
        [
            (one.Ask(other, static (x, y) => x.IsBefore(y)), a.Before(b), false),
            (one.Ask(other, static (x, y) => y.IsBefore(x)), a.After(b), false),
            (overlaps, a.Overlaps(b), overlaps == Trilean.Yes && (NeedsSearchToOverlap(one, other) || NeedsSearchToOverlap(other, one))),
            (contains, a.Contains(b), contains == Trilean.No && NeedsSearchToContain(one, other)),
        ];

        Assert.True(
            answers.All(static answer => answer.Actual == answer.Expected || (answer.Actual == Trilean.Perhaps && answer.MayBePerhaps)),
            $"{one.Text} and {other.Text}: {string.Join(", ", answers)}");
        for (var relation = 0; relation < 4; relation++)
        {
            Interlocked.Increment(ref counts[relation, (int)answers[relation].Actual]);
        }
    }

    // Returns whether the result may be Perhaps although the right result is Yes. This holds for a set of several members and an interval or another such set,
    // if no day is in every meaning of both.
    private static bool NeedsSearchToOverlap(WrittenMeanings set, WrittenMeanings other) =>
        set.IsSeveralInBraces && !other.IsMoment && !set.Sure.Overlaps(other.Sure);

    // Returns whether the result may be Perhaps although the right result is No. This holds for a set of several members and an interval or another such set,
    // if all sure days of the inner one are possible in the outer one.
    private static bool NeedsSearchToContain(WrittenMeanings outer, WrittenMeanings inner) =>
        outer.IsSeveralInBraces && !inner.IsMoment && outer.Possible.Contains(inner.Sure);
}
