namespace Geopol.Events.Languages;

/// <summary>A language in which claims are written as sentences: <c>claim.Say(language)</c>. Each language is a separate package.</summary>
/// <remarks>
/// An implementation is immutable and thread safe. It says all members that bear on the truth of a claim: polarity, modality, likelihood, disposition, tense,
/// aspect, evidentiality, open questions, conditions, stages and who took them, statuses, kinds, and the acts of speakers with their limits. If it doesn't know
/// a code, it writes the code in a note in braces after the sentence, as in English. The namespace <c>Geopol.Events.Languages</c> has the data of English verbs
/// for this purpose.
/// </remarks>
public interface ISentenceLanguage
{
    /// <summary>The tag of the language: <c>de</c>.</summary>
    LanguageTag Tag { get; }

    /// <summary>
    /// Returns the sentence of a claim. The ratings of the claim follow as further sentences. The method never throws, whatever values the members of the claim
    /// have.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The sentence.</returns>
    string Say(Claim claim);
}
