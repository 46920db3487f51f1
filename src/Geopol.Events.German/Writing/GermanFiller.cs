namespace Geopol.Events;

/// <summary>A phrase beside a German verb.</summary>
/// <param name="Role">The role, named as on the wire.</param>
/// <param name="Phrase">What is named.</param>
/// <param name="How">Its case or preposition.</param>
/// <param name="IsAfterFix">Whether it comes after what always goes with the verb.</param>
internal sealed record GermanFiller(string Role, GermanPhrase Phrase, GermanComplement How, bool IsAfterFix);
