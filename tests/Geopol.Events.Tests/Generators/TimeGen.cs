using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Instants and dates.</summary>
internal static class TimeGen
{
    /// <summary>Instants of all years, with zero to nine digits of a second.</summary>
    internal static Gen<Instant> Instant { get; } = Gen.Frequency(
        (1, (IGen<Instant>)Gen.OneOf(
            NodaTime.Instant.MinValue, NodaTime.Instant.MaxValue, NodaConstants.UnixEpoch,
            NodaTime.Instant.FromUtc(0, 12, 31, 23, 59, 59), NodaTime.Instant.FromUtc(-1, 2, 28, 0, 0), NodaTime.Instant.FromUtc(2024, 2, 29, 12, 0))),
        (4, Gen.Select(
            Gen.Long[NodaTime.Instant.MinValue.ToUnixTimeSeconds(), NodaTime.Instant.MaxValue.ToUnixTimeSeconds()],
            Gen.Long[0, 999_999_999],
            Gen.Int[0, 9],
            (seconds, fraction, digits) => NodaTime.Instant.FromUnixTimeSeconds(seconds).PlusNanoseconds(Cut(fraction, digits)))));

    internal static Gen<LocalDate> Day { get; } = Gen.Frequency(
        (1, (IGen<LocalDate>)Gen.OneOf(new LocalDate(0, 1, 1), new LocalDate(9999, 12, 31), new LocalDate(2024, 2, 29))),
        (4, Gen.Int[0, 3_650_000].Select(days => new LocalDate(0, 1, 1).PlusDays(days))));

    internal static Gen<Edtf> Edtf => EdtfGen.Edtf;

    internal static Gen<EventTime> EventTime { get; } = Gen.OneOf(
        Edtf.Select(Geopol.Events.EventTime.Of),
        TextGen.Text.Select(Geopol.Events.EventTime.Said),
        Gen.Select(Edtf, TextGen.Text, Geopol.Events.EventTime.Of))
        .With(CodeGen.Of<LanguageTag>(), (t, v) => t with { Language = v })
        .With(Edtf, (t, v) => t with { RelativeTo = v })
        .WithLarge(JsonGen.Unknown, (t, v) => t with { Unknown = v });

    private static long Cut(long fraction, int digits)
    {
        var unit = (long)Math.Pow(10, 9 - digits);
        return fraction / unit * unit;
    }
}
