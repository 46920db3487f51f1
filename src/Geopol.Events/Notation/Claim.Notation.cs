namespace Geopol.Events;

public sealed partial record Claim
{
    /// <summary>Reads a sentence of the notation: <c>DPRK may sell munitions to Russia, per FT</c>.</summary>
    /// <param name="text">The sentence.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="FormatException">The text isn't one: the message says where, and what could be there.</exception>
    /// <remarks>
    /// <see cref="ClaimNotation.TryParse(string?, out Claim?, out IReadOnlyList{Issue})"/> doesn't throw. It isn't a member here,
    /// for web frameworks would then read a claim from the query of a request in place of its body.
    /// </remarks>
    public static Claim Parse(string text) => ClaimNotation.Default.Parse(text);

    /// <summary>
    /// The sentence of the claim in the notation, in one canonical way: what a sentence can carry. <see cref="Parse(string)"/> gives that part
    /// again; <see cref="GetOmissions"/> names the rest.
    /// </summary>
    public override string ToString() => ClaimNotation.Default.Format(this);

    /// <summary>The sentence of the claim with its actors by name, as <see cref="ToString"/> gives it, or by code.</summary>
    /// <param name="style">Names or codes.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style.</exception>
    public string Say(SentenceStyle style) => style switch
    {
        SentenceStyle.Names => ToString(),
        SentenceStyle.Codes => new ClaimWriter(Vocabulary.Default, SentenceStyle.Codes).Write(this),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "Give Names or Codes."),
    };

    /// <summary>The claim's sentence in a language of another package: <c>claim.Say(German.Instance)</c> of <c>Geopol.Events.German</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence.</returns>
    public string Say(ISentenceLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Say(this);
    }

    /// <summary>Lists the members that the sentence of the claim leaves out or changes. Prints and reads the sentence at each call.</summary>
    /// <returns>The members with their values; empty where the sentence says everything.</returns>
    public IReadOnlyList<Omission> GetOmissions() => ClaimOmissions.Of(this);
}
