namespace Geopol.Events;

/// <summary>The days that an EDTF text can mean, and the level that it needs.</summary>
/// <param name="Earliest">The first; null where open or unknown.</param>
/// <param name="Latest">The last; null where open or unknown.</param>
/// <param name="Level">0, 1 or 2.</param>
internal readonly record struct EdtfSpan(LocalDate? Earliest, LocalDate? Latest, int Level)
{
    internal static bool TryRead(ReadOnlySpan<char> text, out EdtfSpan span) => text switch
    {
        ['[', .., ']'] or ['{', .., '}'] => TryReadSet(text[1..^1], out span),
        _ when text.IndexOf('/') is var slash && slash >= 0 => TryReadInterval(text[..slash], text[(slash + 1)..], out span),
        _ => TryReadDate(text, out span),
    };

    private static bool TryReadInterval(ReadOnlySpan<char> from, ReadOnlySpan<char> to, out EdtfSpan span)
    {
        span = default;
        if (!TryReadEnd(from, out var first) || !TryReadEnd(to, out var last) || (IsOpen(from) && IsOpen(to)))
        {
            return false;
        }

        span = new EdtfSpan(first.Earliest, last.Latest, Math.Max(first.Level, last.Level));
        return span.Earliest is not { } a || span.Latest is not { } b || a <= b;
    }

    private static bool IsOpen(ReadOnlySpan<char> end) => end is "" or "..";

    private static bool TryReadEnd(ReadOnlySpan<char> text, out EdtfSpan end)
    {
        end = new EdtfSpan(null, null, 1);
        return IsOpen(text) || TryReadDate(text, out end);
    }

    private static bool TryReadSet(ReadOnlySpan<char> members, out EdtfSpan span)
    {
        span = new EdtfSpan(LocalDate.MaxIsoValue, LocalDate.MinIsoValue, 2);
        foreach (var range in members.Split(','))
        {
            if (!TryReadMember(members[range], out var member))
            {
                span = default;
                return false;
            }

            span = new EdtfSpan(
                span.Earliest is { } a && member.Earliest is { } b ? LocalDate.Min(a, b) : null,
                span.Latest is { } c && member.Latest is { } d ? LocalDate.Max(c, d) : null,
                2);
        }

        return true;
    }

    private static bool TryReadMember(ReadOnlySpan<char> text, out EdtfSpan member)
    {
        var dots = text.IndexOf("..");
        if (dots < 0)
        {
            return TryReadDate(text, out member);
        }

        var from = text[..dots];
        var to = text[(dots + 2)..];
        member = default;
        EdtfSpan first = default, last = default;
        if ((from.IsEmpty && to.IsEmpty) || (!from.IsEmpty && !TryReadDate(from, out first)) || (!to.IsEmpty && !TryReadDate(to, out last)))
        {
            return false;
        }

        member = new EdtfSpan(first.Earliest, last.Latest, 2);
        return member.Earliest is not { } a || member.Latest is not { } b || a <= b;
    }

    private static bool TryReadDate(ReadOnlySpan<char> text, out EdtfSpan date)
    {
        date = default;
        var qualified = text is [.., '?' or '~' or '%'];
        if (qualified)
        {
            text = text[..^1];
        }

        int year, month = 0, day = 0;
        var shaped = text.Length switch
        {
            4 => TryDigits(text, out year),
            7 => TryDigits(text[..4], out year) & text[4] == '-' & TryDigits(text[5..], out month),
            10 => TryDigits(text[..4], out year) & text[4] == '-' & TryDigits(text[5..7], out month) & text[7] == '-' & TryDigits(text[8..], out day),
            _ => (year = -1) > 0,
        };
        if (!shaped || (text.Length > 4 && month is < 1 or > 12) || (text.Length == 10 && (day < 1 || day > DaysIn(year, month))))
        {
            return false;
        }

        date = new EdtfSpan(
            new LocalDate(year, Math.Max(month, 1), Math.Max(day, 1)),
            day > 0 ? new LocalDate(year, month, day)
                : month > 0 ? new LocalDate(year, month, DaysIn(year, month)) : new LocalDate(year, 12, 31),
            qualified ? 1 : 0);
        return true;
    }

    private static int DaysIn(int year, int month) => CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }
}
