namespace Geopol.Events;

/// <summary>A phrase that fills a role of a German verb.</summary>
/// <param name="Role">The JSON name of the role.</param>
/// <param name="Phrase">The nouns.</param>
/// <param name="How">The case or preposition.</param>
/// <param name="IsAfterFix">Whether the phrase comes after the fixed words of the verb.</param>
internal sealed record GermanFiller(string Role, GermanPhrase Phrase, GermanComplement How, bool IsAfterFix);
