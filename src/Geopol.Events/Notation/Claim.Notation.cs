namespace Geopol.Events;

public sealed partial record Claim
{
    /// <summary>Reads a sentence of the notation: <c>DPRK may sell munitions to Russia, per FT</c>.</summary>
    /// <param name="text">The sentence.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="FormatException">The text isn't a sentence of the notation. The message gives the column and what is expected there.</exception>
    /// <remarks>
    /// <see cref="ClaimNotation.TryParse(string?, out Claim?, out IReadOnlyList{Issue})"/> doesn't throw. <c>Claim</c> itself has no <c>TryParse</c>, because
    /// web frameworks would then read a claim from the query of a request and not from its body.
    /// </remarks>
    /// <example>
    /// <code>
    /// var claim = Claim.Parse("DPRK may sell munitions to Russia, per FT");
    /// Console.WriteLine(claim.Proposition.Modality);   // possible
    /// Console.WriteLine(((Transfer)claim.Proposition.Event).Suppliers[0].Id);   // iso3166-1-alpha-2:KP
    /// </code>
    /// </example>
    public static Claim Parse(string text) => ClaimNotation.Default.Parse(text);

    /// <summary>
    /// Returns the sentence of the claim in the notation, in one canonical form. <see cref="Parse(string)"/> reads the part of the claim that the sentence
    /// says. <see cref="GetOmissions"/> lists the members that the sentence leaves out or changes.
    /// </summary>
    public override string ToString() => ClaimNotation.Default.Format(this);

    /// <summary>Returns the sentence of the claim, with actors named as in <see cref="ToString"/>, or with the codes of states.</summary>
    /// <param name="style">Whether the sentence has the names or the codes of states.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The style isn't a defined value.</exception>
    public string Say(SentenceStyle style) => style switch
    {
        SentenceStyle.Names => ToString(),
        SentenceStyle.Codes => new ClaimWriter(Vocabulary.Default, SentenceStyle.Codes).Write(this),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "Set the style to Names or Codes."),
    };

    /// <summary>
    /// Returns the sentence of the claim in a language of another package. For German, call <c>claim.Say(German.Instance)</c> with the package
    /// <c>Geopol.Events.German</c>.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence.</returns>
    public string Say(ISentenceLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Say(this);
    }

    /// <summary>Lists the members that the sentence of the claim leaves out or changes. Each call writes the sentence and reads it again.</summary>
    /// <returns>The members with their values. The list is empty if the sentence says everything.</returns>
    public IReadOnlyList<Omission> GetOmissions() => ClaimOmissions.Of(this);
}
