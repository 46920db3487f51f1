namespace Geopol.Events.Tests;

/// <summary>The wordings of the reference corpus. They have the verb of the English sentence or the hedge of the German sentence.</summary>
internal static class CorpusWording
{
    internal static Wording Verb(string lemma) => new() { Lemma = lemma };

    internal static Wording Hedged(string lemma, string hedge) => new() { Lemma = lemma, Hedge = hedge, Language = LanguageTag.German };

    /// <summary>Returns a wording for several actors that take part equally. Only the first actor is before the verb.</summary>
    internal static Wording FirstOf(Wording wording) => wording with { Subject = SubjectForm.First };

    internal static Wording InManner(string lemma, string manner) => new() { Lemma = lemma, Manner = manner };
}
