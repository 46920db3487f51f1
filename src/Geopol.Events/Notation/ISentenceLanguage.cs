namespace Geopol.Events.Languages;

/// <summary>A language in which claims are said: <c>claim.Say(language)</c>. Each language is a package of its own.</summary>
/// <remarks>
/// An implementation is immutable and thread safe, and says all that bears on the truth of a claim: polarity, modality, likelihood, disposition, tense,
/// aspect, evidentiality, what is asked, conditions, stages and who took them, statuses, kinds, and the acts of speakers with their limits. A code that it
/// doesn't know is in a note in braces after the sentence, as in English. <c>Geopol.Events.Languages</c> has what it needs to know of English verbs.
/// </remarks>
public interface ISentenceLanguage
{
    /// <summary>The tag of the language: <c>de</c>.</summary>
    LanguageTag Tag { get; }

    /// <summary>The sentence of a claim, with its ratings in sentences after it. Never throws for a claim, whatever its members hold.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The sentence.</returns>
    string Say(Claim claim);
}
