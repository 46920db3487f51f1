namespace Geopol.Events.Tests;

/// <summary>A text with all its meanings. The text and the meanings are made at the same time, and the brute-force comparison uses the meanings.</summary>
/// <param name="Text">The EDTF text.</param>
/// <param name="All">The meanings.</param>
/// <param name="IsUnlimited">Whether the text has endless days. The days of the universe then represent them.</param>
internal sealed record WrittenMeanings(string Text, IReadOnlyList<WrittenMeaning> All, bool IsUnlimited)
{
    // If a text is compared with an unlimited text, all its days must be between these days, with some room on both sides.
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

    /// <summary>Whether the text is a set in braces with several members. The comparison checks the members one by one.</summary>
    internal bool IsSeveralInBraces => Text is ['{', ..] && Text.Contains(',');

    /// <summary>
    /// Whether the notation guarantees that each meaning is a single day. This holds for a date, a set in brackets, or a single date in braces.
    /// </summary>
    internal bool IsMoment => !IsSeveralInBraces && !Text.Contains('/') && (Text is ['[', ..] || !Text.Contains(".."));

    /// <summary>The days that are in every meaning.</summary>
    internal WrittenMeaning Sure => All.Aggregate(static (one, other) => one.Intersect(other));

    /// <summary>The days that are in at least one meaning.</summary>
    internal WrittenMeaning Possible => WrittenMeaning.Of(All.SelectMany(static meaning => meaning.Runs));

    /// <summary>Returns whether the two texts can be compared by brute force in acceptable time.</summary>
    internal bool AreComparable(WrittenMeanings other) =>
        (long)All.Count * other.All.Count <= 100_000 && (!IsUnlimited || other.HasRoom) && (!other.IsUnlimited || HasRoom);

    private bool HasRoom => IsUnlimited || All.All(static meaning => meaning.Runs.All(static run =>
        (run.First == int.MinValue || run.First > Number(FirstOfAll) + 800) && (run.Last == int.MaxValue || run.Last < Number(LastOfAll) - 800)));

    /// <summary>Returns the result of a relation over all pairs of meanings.</summary>
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
