using System.Text;

namespace Geopol.Events;

/// <summary>Writes an EDTF text in its canonical spelling, with its qualifiers or without.</summary>
internal static class EdtfSpelling
{
    /// <summary>Returns the canonical spelling of a valid text.</summary>
    internal static string Of(string text, bool isQualified)
    {
        var reader = new EdtfReader(text);
        if (reader.Kind is not (EdtfKind.OneOf or EdtfKind.AllOf))
        {
            return reader.TryReadNext(out var only) ? Of(text, only, "/", isQualified) : text;
        }

        // A set has no order, so its members are sorted by their days, then by their texts; members without an end come last. Duplicates are
        // removed. In a set in braces, a duplicate is removed only if it is an exact day: two members `2020-05` can be two different days of that month.
        var members = new List<(long First, bool IsLast, string Text, int Copy)>();
        var runs = new List<EdtfRun>();
        while (reader.TryReadNext(out var member))
        {
            if (TryRun(text, member, isQualified, out var run) && (reader.Kind == EdtfKind.OneOf || run.Precision == EdtfPrecision.Day))
            {
                runs.Add(run);
                continue;
            }

            var first = member.First.IsOpen ? DayLine.Open : member.First.Date.DaysAsWritten().Min;
            var copy = reader.Kind == EdtfKind.OneOf || IsSharp(member, isQualified) ? 0 : members.Count;
            members.Add((first, member.Last.IsOpen, Of(text, member, "..", isQualified), copy));
        }

        members.AddRange(EdtfRun.Joined(runs).SelectMany(static run => run.Spelled()).Select(static run => (run.Start, run.IsOpen, run.Text, 0)));
        var sorted = members.Distinct().OrderBy(static m => m.IsLast).ThenBy(static m => m.First).ThenBy(static m => m.Text, StringComparer.Ordinal);
        return $"{text[0]}{string.Join(',', sorted.Select(static m => m.Text))}{text[^1]}";
    }

    // A range of years in braces is all of their days, and a list of years is one day of each. So there only days can be joined.
    private static bool TryRun(string text, in EdtfMember member, bool isQualified, out EdtfRun run)
    {
        var first = UnitOf(text, member.First, isQualified);
        var last = member.IsRange ? UnitOf(text, member.Last, isQualified) : first;
        var precision = member.First.IsDate ? member.First.Date.Precision : member.Last.Date.Precision;
        run = new(precision, first, last);
        return (first is not null || member.First.IsOpen) && (last is not null || (member.IsRange && member.Last.IsOpen))
            && (!member.IsRange || !member.Last.IsDate || member.Last.Date.Precision == precision);
    }

    private static EdtfUnit? UnitOf(string text, in EdtfEnd end, bool isQualified)
    {
        var date = end.Date;
        if (!end.IsDate || date.HasUnspecified || date.Year.IsRounded || date.Precision == EdtfPrecision.Season
            || (isQualified && (date.OfYear | date.OfMonth | date.OfDay) != EdtfQualifier.None))
        {
            return null;
        }

        var days = date.DaysAsWritten();
        if (!DayLine.IsDay(days.Min) || !DayLine.IsDay(days.Max) || date.Year.First is < -DayLine.MaxYear or > DayLine.MaxYear)
        {
            return null;
        }

        var spelled = new StringBuilder();
        Append(spelled, text, date, isQualified);
        return new(days.Min, days.Max, spelled.ToString());
    }

    private static bool IsSharp(in EdtfMember member, bool isQualified) =>
        IsSharp(member.First, isQualified) && (!member.IsRange || IsSharp(member.Last, isQualified));

    private static bool IsSharp(in EdtfEnd end, bool isQualified)
    {
        if (!end.IsDate)
        {
            return end.IsOpen;
        }

        var days = isQualified ? EdtfDoubt.DaysOf(end.Date) : end.Date.DaysAsWritten();
        return days.Min == days.Max && DayLine.IsDay(days.Min);
    }

    private static string Of(string text, in EdtfMember member, string between, bool isQualified)
    {
        var spelled = new StringBuilder(EdtfReader.MaxLength);
        Append(spelled, text, member.First, between, isQualified);
        if (member.IsRange)
        {
            spelled.Append(between);
            Append(spelled, text, member.Last, between, isQualified);
        }

        return spelled.ToString();
    }

    // In a set, the '..' between the dates already shows that an end is open.
    private static void Append(StringBuilder spelled, string text, in EdtfEnd end, string between, bool isQualified)
    {
        if (end.IsDate)
        {
            Append(spelled, text, end.Date, isQualified);
        }
        else if (end.IsOpen && between == "/")
        {
            spelled.Append("..");
        }
    }

    // If the first parts have the same qualifier, the qualifier is written once, after the last of these parts. The qualifier of any other part
    // is before that part.
    private static void Append(StringBuilder spelled, string text, in EdtfDate date, bool isQualified)
    {
        var parts = date.Precision switch
        {
            EdtfPrecision.Year => 1,
            EdtfPrecision.Season or EdtfPrecision.Month => 2,
            _ => 3,
        };
        var group = parts < 2 || date.OfMonth != date.OfYear ? 1 : parts < 3 || date.OfDay != date.OfYear ? 2 : 3;
        AppendYear(spelled, text, date);
        AppendQualifier(spelled, date.OfYear, isQualified && group == 1);
        if (parts > 1)
        {
            spelled.Append('-');
            AppendQualifier(spelled, date.OfMonth, isQualified && group < 2);
            spelled.Append(text, date.MonthAt, 2);
            AppendQualifier(spelled, date.OfMonth, isQualified && group == 2);
        }

        if (parts > 2)
        {
            spelled.Append('-');
            AppendQualifier(spelled, date.OfDay, isQualified && group < 3);
            spelled.Append(text, date.DayAt, 2);
            AppendQualifier(spelled, date.OfDay, isQualified && group == 3);
        }

        if (date.Precision == EdtfPrecision.Time)
        {
            AppendTime(spelled, text.AsSpan(date.TimeAt..date.End));
        }
    }

    private static void AppendQualifier(StringBuilder spelled, EdtfQualifier qualifier, bool isHere)
    {
        if (isHere && qualifier != EdtfQualifier.None)
        {
            spelled.Append(qualifier switch { EdtfQualifier.Uncertain => '?', EdtfQualifier.Approximate => '~', _ => '%' });
        }
    }

    // Y170E6 becomes Y17E7: the year has one zero less, and the exponent is one higher.
    private static void AppendYear(StringBuilder spelled, string text, in EdtfDate date)
    {
        var year = text.AsSpan(date.YearAt..date.YearEnd);
        var at = year.IndexOf('E');
        var mantissa = at < 0 ? year : year[..at].TrimEnd('0');
        if (at < 0 || mantissa.Length == at)
        {
            spelled.Append(year);
            return;
        }

        var end = year.IndexOf('S') is var s and >= 0 ? s : year.Length;
        spelled.Append(mantissa).Append('E');
        AppendSum(spelled, year[(at + 1)..end], at - mantissa.Length);
        spelled.Append(year[end..]);
    }

    // Adds digit by digit, because an exponent can have more digits than any number type. The number that is added is always small.
    private static void AppendSum(StringBuilder spelled, ReadOnlySpan<char> number, int added)
    {
        var start = spelled.Length;
        spelled.Append(number);
        for (var i = spelled.Length - 1; added > 0; i--)
        {
            if (i < start)
            {
                spelled.Insert(start, '0');
                i = start;
            }

            var sum = spelled[i] - '0' + added;
            spelled[i] = (char)('0' + (sum % 10));
            added = sum / 10;
        }
    }

    private static void AppendTime(StringBuilder spelled, ReadOnlySpan<char> time)
    {
        spelled.Append('T').Append(time[..8]);
        var shift = time[8..];
        if (shift is "Z" || (shift.Length > 0 && shift.IndexOfAnyInRange('1', '9') < 0))
        {
            spelled.Append('Z');
        }
        else if (shift.Length > 0)
        {
            spelled.Append(shift).Append(shift.Length == 3 ? ":00" : "");
        }
    }
}
