namespace Geopol.Events;

/// <summary>What stands beside a German verb.</summary>
/// <param name="Key">The role, in the words of the files.</param>
/// <param name="Phrase">What is named.</param>
/// <param name="How">Its case or preposition; null where the verb can't say it.</param>
/// <param name="IsBehindFix">Whether it stands after what always goes with the verb.</param>
internal sealed record GermanFiller(string Key, GermanPhrase Phrase, GermanComplement? How, bool IsBehindFix);
