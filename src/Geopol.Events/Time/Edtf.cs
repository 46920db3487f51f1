namespace Geopol.Events;

/// <summary>
/// A date that need not be sharp, in the Extended Date/Time Format of the Library of Congress (2019; ISO 8601-2:2019):
/// <c>2023-07</c> is some time in July, <c>[2023-09-09..2023-09-16]</c> some time between the two days,
/// <c>2022-02-24/..</c> from that day on. The default value is absent.
/// </summary>
/// <remarks>
/// <para>Immutable and thread safe; equal where the texts are. Known so far: years, months and days of the years 0000 to
/// 9999, each with a qualifier (<c>?</c>, <c>~</c>, <c>%</c>) behind it or not; intervals, with ends that are open (<c>..</c>)
/// or unknown (empty); sets of one (<c>[]</c>) and of all (<c>{}</c>).</para>
/// <para>It has no order, for two of them can be neither before nor after each other.</para>
/// </remarks>
[TextValue("an EDTF date: write a year, month or day (2023, 2023-07, 2023-07-25), an interval (2023-07-25/2023-07-27, 2022-02-24/..) or a set ([2023-09-09..2023-09-16]).")]
public readonly partial record struct Edtf
{
    internal const int MaxLength = 200;

    private readonly string? text;

    private Edtf(string text) => this.text = text;

    /// <summary>The text; empty where absent.</summary>
    public string Text => text ?? "";

    /// <summary>Whether no date is given.</summary>
    public bool IsAbsent => text is null;

    /// <summary>The first day that it can mean; null where that end is open, unknown, or the date absent.</summary>
    public LocalDate? Earliest => Span.Earliest;

    /// <summary>The last day that it can mean; null where that end is open, unknown, or the date absent.</summary>
    public LocalDate? Latest => Span.Latest;

    /// <summary>The level of the specification that its features need: 0, 1 or 2; 0 where absent.</summary>
    public int Level => Span.Level;

    /// <summary>This day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static Edtf Of(LocalDate day)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(day.Calendar, CalendarSystem.Iso, nameof(day));
        ArgumentOutOfRangeException.ThrowIfNegative(day.Year, nameof(day));
        return new(string.Create(10, day, static (text, day) =>
        {
            Digits(day.Year, text[..4]);
            text[4] = text[7] = '-';
            Digits(day.Month, text[5..7]);
            Digits(day.Day, text[8..]);
        }));
    }

    /// <summary>Some time between the two days, both included: the set <c>[a..b]</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first day is behind the last, or a year isn't within 0 and 9999.</exception>
    public static Edtf Within(LocalDate first, LocalDate last) => new($"[{Of(first)}..{Of(NotBefore(first, last))}]");

    /// <summary>From the one day to the other, throughout: the interval <c>a/b</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first day is behind the last, or a year isn't within 0 and 9999.</exception>
    public static Edtf Throughout(LocalDate first, LocalDate last) => new($"{Of(first)}/{Of(NotBefore(first, last))}");

    /// <summary>This day.</summary>
    public static implicit operator Edtf(LocalDate day) => Of(day);

    private EdtfSpan Span => text is not null && EdtfSpan.TryRead(text, out var span) ? span : default;

    private static bool TryRead(ReadOnlySpan<char> text, out Edtf value)
    {
        value = text.Length <= MaxLength && EdtfSpan.TryRead(text, out _) ? new Edtf(text.ToString()) : default;
        return !value.IsAbsent;
    }

    private static LocalDate NotBefore(LocalDate first, LocalDate last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return last;
    }

    private static void Digits(int number, Span<char> text)
    {
        for (var i = text.Length - 1; i >= 0; i--, number /= 10)
        {
            text[i] = (char)('0' + (number % 10));
        }
    }

    /// <summary>The text; empty where absent.</summary>
    public override string ToString() => Text;
}
