using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>The readings of time phrases, codes and vague words.</summary>
internal static class ReadingGen
{
    internal static Gen<TimePhraseReading> Phrase { get; } = Gen.Select(
        Gen.OneOf("yesterday", "recently", "on monday", "in july", "at cockcrow", "currently"),
        Gen.Int[0, 100_000],
        (words, days) => TimePhraseResolver.Default.Resolve(words, LanguageTag.English, new LocalDate(1900, 1, 1).PlusDays(days)));

    internal static Gen<UcdpDate> UcdpDate { get; } = Gen.Select(Gen.Int[0, 100_000], Gen.Int[-1, 400], Gen.Int[0, 6], (first, days, precision) =>
        new UcdpDate { Start = new LocalDate(1900, 1, 1).PlusDays(first), End = new LocalDate(1900, 1, 1).PlusDays(first + days), Precision = precision });

    internal static Gen<AcledDate> AcledDate { get; } = Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 4], (days, precision) =>
        new AcledDate { Day = new LocalDate(1900, 1, 1).PlusDays(days), Precision = precision });

    internal static Gen<UcdpEstimate> UcdpEstimate { get; } = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 9], (low, best, high) =>
        new UcdpEstimate { Low = low, Best = best, High = high });

    internal static Gen<GranularityReading<Edtf>> Granularity { get; } = UcdpDate.Select(UcdpPrecision.ReadTime);
}
