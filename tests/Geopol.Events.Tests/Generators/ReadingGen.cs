using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>What phrases, codes and vague words are read as.</summary>
internal static class ReadingGen
{
    internal static Gen<TimePhraseReading> Phrase { get; } = Gen.Select(
        Gen.OneOf("yesterday", "recently", "on monday", "in july", "at cockcrow", "currently"),
        Gen.Int[0, 100_000],
        (words, days) => TimePhraseResolver.Default.Resolve(words, LanguageTag.English, new LocalDate(1900, 1, 1).PlusDays(days)));
}
