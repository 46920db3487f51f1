namespace Geopol.Events.Tests;

/// <summary>A text with all its meanings, made together: what brute force compares.</summary>
/// <param name="Text">The EDTF text.</param>
/// <param name="All">The meanings.</param>
/// <param name="IsUnlimited">Whether its days have no end and those of the universe stand for them.</param>
internal sealed record WrittenMeanings(string Text, IReadOnlyList<WrittenMeaning> All, bool IsUnlimited)
{
    // Between these all days of a text must lie that is compared with an unlimited one, with some room on both sides.
    private static readonly LocalDate FirstOfAll = new(1985, 1, 1);
    private static readonly LocalDate LastOfAll = new(2024, 12, 31);

    internal static int Number(LocalDate day) => Period.DaysBetween(new LocalDate(1970, 1, 1), day);

    internal static LocalDate Day(int number) => new LocalDate(1970, 1, 1).PlusDays(number);

    internal static IEnumerable<LocalDate> Universe()
    {
        for (var day = FirstOfAll; day <= LastOfAll; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    internal static bool IsInUniverse(int day) => day >= Number(FirstOfAll) && day <= Number(LastOfAll);

    /// <summary>Whether it is a set in braces with several members, which the comparison looks at one by one.</summary>
    internal bool IsSeveralInBraces => Text is ['{', ..] && Text.Contains(',');

    /// <summary>Whether each of its meanings is one day because of how it is written: it is a date, or a set in brackets, or a date in braces.</summary>
    internal bool IsMoment => !IsSeveralInBraces && !Text.Contains('/') && (Text is ['[', ..] || !Text.Contains(".."));

    /// <summary>The days that are in every meaning.</summary>
    internal WrittenMeaning Sure => All.Aggregate(static (one, other) => one.Intersect(other));

    /// <summary>The days that are in some meaning.</summary>
    internal WrittenMeaning Possible => WrittenMeaning.Of(All.SelectMany(static meaning => meaning.Runs));

    /// <summary>Whether these two can be compared by brute force, and in bearable time.</summary>
    internal bool AreComparable(WrittenMeanings other) =>
        (long)All.Count * other.All.Count <= 100_000 && (!IsUnlimited || other.HasRoom) && (!other.IsUnlimited || HasRoom);

    private bool HasRoom => IsUnlimited || All.All(static meaning => meaning.Runs.All(static run =>
        (run.First == int.MinValue || run.First > Number(FirstOfAll) + 800) && (run.Last == int.MaxValue || run.Last < Number(LastOfAll) - 800)));

    /// <summary>The answer over all pairs of meanings.</summary>
    internal Trilean Ask(WrittenMeanings other, Func<WrittenMeaning, WrittenMeaning, bool> relation)
    {
        var (yes, no) = (false, false);
        foreach (var one in All)
        {
            foreach (var two in other.All)
            {
                if (relation(one, two))
                {
                    yes = true;
                }
                else
                {
                    no = true;
                }

                if (yes && no)
                {
                    return Trilean.Perhaps;
                }
            }
        }

        return yes ? Trilean.Yes : Trilean.No;
    }
}
