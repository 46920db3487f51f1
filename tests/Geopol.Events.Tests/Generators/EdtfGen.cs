using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>EDTF texts of all levels and with all features.</summary>
internal static class EdtfGen
{
    // The static members of TimeGen use this class, so this class makes days without TimeGen.
    private static readonly Gen<LocalDate> Days = Gen.Int[0, 3_652_058].Select(static days => new LocalDate(0, 1, 1).PlusDays(days));

    private static readonly Gen<string> Qualifier = Gen.OneOf("", "", "", "", "", "?", "~", "%");

    private static readonly Gen<string> PlainYear = Gen.OneOf(
        Gen.Int[1990, 2030].Select(static y => $"{y}"), Gen.Int[0, 9999].Select(static y => $"{y:0000}"), Gen.Int[1, 9999].Select(static y => $"-{y:0000}"));

    private static readonly Gen<string> MaskedYear = Gen.Select(PlainYear, Gen.Int[1, 15], static (year, mask) => Masked(year, year.Length - 4, mask));

    private static readonly Gen<string> LongYear = Gen.Select(
        Gen.OneOf("Y", "Y-"),
        Gen.OneOf(
            Gen.Long[10_000, long.MaxValue].Select(static y => $"{y}"),
            Gen.Select(Gen.Int[1, 99_999], Gen.Int[4, 40], static (m, e) => $"{m}E{e}"),
            Gen.Select(Gen.Int[1, 99], Gen.Int[1, 18], static (m, zeros) => $"{m}{new string('0', zeros)}E5")),
        static (sign, year) => sign + year);

    private static readonly Gen<string> RoundedYear = Gen.Select(Gen.OneOf(PlainYear, LongYear), Gen.Int[1, 12], static (year, digits) => $"{year}S{digits}");

    private static readonly Gen<string> Month = Gen.Frequency(
        (6, Gen.Int[1, 12].Select(static m => $"{m:00}")), (2, Gen.OneOf("XX", "0X", "1X", "X0", "X1", "X2", "X7")), (2, Gen.Int[21, 41].Select(static m => $"{m}")));

    private static readonly Gen<string> Day = Gen.Frequency(
        (6, Gen.Int[1, 31].Select(static d => $"{d:00}")), (2, Gen.OneOf("XX", "0X", "1X", "2X", "3X", "X0", "X1", "X5", "X9")));

    private static readonly Gen<string> Year = Gen.Frequency((6, PlainYear), (2, MaskedYear), (1, LongYear), (1, RoundedYear));

    private static readonly Gen<string> Qualified = Gen.Select(
        Gen.Select(Qualifier, Gen.Frequency((4, PlainYear), (1, MaskedYear)), Qualifier, static (a, b, c) => a + b + c),
        Gen.Select(Qualifier, Month, Qualifier, static (a, b, c) => a + b + c),
        Gen.Select(Qualifier, Day, Qualifier, static (a, b, c) => a + b + c),
        Gen.Bool,
        static (year, month, day, isDay) => isDay ? $"{year}-{month}-{day}" : $"{year}-{month}");

    internal static Gen<string> Date { get; } = Gen.Frequency(
        (2, Days.Select(static day => Geopol.Events.Edtf.Of(day).Text)),
        (2, Gen.Select(Qualifier, Year, Qualifier, static (a, b, c) => a + b + c)),
        (5, Qualified));

    private static readonly Gen<string> Time = Gen.Select(
        Gen.Int[0, 86_399], Gen.OneOf("", "Z", "+00:00", "+00", "-04", "+04:30", "-12:45", "+23:59"),
        static (second, shift) => $"T{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}{shift}");

    private static readonly Gen<string> Member = Gen.Frequency(
        (4, Date), (2, Gen.Select(Date, Date, static (a, b) => $"{a}..{b}")));

    private static readonly Gen<string> Set = Gen.Select(
        Member.List[1, 5], Gen.OneOf("[]", "{}"), Gen.OneOf("", "", "", ".."), Gen.OneOf("", "", "", ".."),
        static (members, brackets, before, after) => $"{brackets[0]}{before}{string.Join(',', members)}{after}{brackets[1]}");

    private static readonly Gen<string> Interval = Gen.Select(
        Gen.Frequency((6, Date), (1, Gen.OneOf("", ".."))), Gen.Frequency((6, Date), (1, Gen.OneOf("", ".."))), static (a, b) => $"{a}/{b}");

    /// <summary>Texts of the right form. Some are invalid, for example because the month doesn't have the day.</summary>
    internal static Gen<string> Shaped { get; } = Gen.Frequency(
        (4, Date),
        (1, Gen.Select(Days, Time, static (day, time) => Geopol.Events.Edtf.Of(day).Text + time)),
        (3, Interval), (3, Set));

    internal static Gen<Edtf> Edtf { get; } = Shaped.Where(static text => Geopol.Events.Edtf.TryParse(text, out _)).Select(static text => Geopol.Events.Edtf.Parse(text));

    private static string Masked(string year, int from, int mask)
    {
        var masked = year.ToCharArray();
        for (var i = 0; i < 4; i++)
        {
            masked[from + i] = (mask & (1 << i)) != 0 ? 'X' : masked[from + i];
        }

        return new(masked);
    }
}
