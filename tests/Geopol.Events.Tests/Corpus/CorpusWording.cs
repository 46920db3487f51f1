namespace Geopol.Events.Tests;

/// <summary>How the statements of the reference corpus are worded: the verb of the English sentence, the hedge of the German one.</summary>
internal static class CorpusWording
{
    internal static Wording Verb(string lemma) => new() { Lemma = lemma };

    internal static Wording Hedged(string lemma, string hedge) => new() { Lemma = lemma, Hedge = hedge, Language = LanguageTag.German };

    /// <summary>Of several who take part alike the first alone stands before the verb.</summary>
    internal static Wording FirstOf(Wording wording) => wording with { Subject = SubjectForm.First };

    internal static Wording InManner(string lemma, string manner) => new() { Lemma = lemma, Manner = manner };
}
