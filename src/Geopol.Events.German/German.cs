namespace Geopol.Events;

/// <summary>
/// Writes claims as German sentences: <c>claim.Say(German.Instance)</c> gives <c>Laut FT könnte die DVRK Munition an Russland verkaufen</c>.
/// </summary>
/// <remarks>Immutable and thread safe. The sentences are only for people: the library can't read them back.</remarks>
public sealed class German : ISentenceLanguage
{
    private German()
    {
    }

    /// <summary>The only instance.</summary>
    public static German Instance { get; } = new();

    /// <inheritdoc/>
    public LanguageTag Tag => LanguageTag.German;

    /// <inheritdoc/>
    public string Say(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new GermanWriter(GermanWords.Default).Write(claim);
    }

    /// <summary>Returns the tag of the language.</summary>
    public override string ToString() => Tag.Text;
}
