namespace Geopol.Events;

/// <summary>Claims as sentences.</summary>
public sealed partial record Claim
{
    /// <summary>Reads a sentence of the notation: <c>DPRK may sell munitions to Russia, per FT</c>.</summary>
    /// <exception cref="FormatException">The text isn't one: the message says where, and what could stand there.</exception>
    /// <remarks>
    /// <see cref="ClaimNotation.TryParse(string?, out Claim?, out IReadOnlyList{Issue})"/> doesn't throw. It isn't a member here,
    /// for web frameworks would then read a claim from the query of a request in place of its body.
    /// </remarks>
    public static Claim Parse(string text) => ClaimNotation.Default.Parse(text);

    /// <summary>
    /// The sentence of the claim in the notation, in one canonical way: what a sentence can carry. <see cref="Parse(string)"/> gives that part
    /// again; <see cref="ClaimSentences.GetOmissions"/> names the rest.
    /// </summary>
    public override string ToString() => ClaimNotation.Default.Format(this);
}
