namespace Geopol.Events.Languages;

/// <summary>A language in which claims are written as sentences: <c>claim.Say(language)</c>. Each language is a separate package.</summary>
/// <remarks>
/// An implementation is immutable and thread safe. It says all members that bear on the truth of a claim: polarity, modality, likelihood, disposition, tense,
/// aspect, evidentiality, open questions, conditions, stages and who took them, statuses, kinds, and the acts of speakers with their limits. It writes a code
/// that it doesn't know in a note in braces after the sentence, as in English. <c>Geopol.Events.Languages</c> has the necessary data of English verbs.
/// </remarks>
public interface ISentenceLanguage
{
    /// <summary>The tag of the language: <c>de</c>.</summary>
    LanguageTag Tag { get; }

    /// <summary>The sentence of a claim, with its ratings in sentences after it. Never throws, for any values of the claim's members.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The sentence.</returns>
    string Say(Claim claim);
}
