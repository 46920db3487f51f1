namespace Geopol.Events;

/// <summary>German sentences for claims: <c>claim.Say(German.Instance)</c>, as <c>Laut FT könnte die DVRK Munition an Russland verkaufen</c>.</summary>
/// <remarks>Immutable and thread safe. German is for reading alone: nothing reads it back.</remarks>
public sealed class German : ISentenceLanguage
{
    private German()
    {
    }

    /// <summary>The language.</summary>
    public static German Instance { get; } = new();

    /// <inheritdoc/>
    public LanguageTag Tag => LanguageTag.German;

    /// <inheritdoc/>
    public string Say(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new GermanWriter(GermanWords.Default).Write(claim);
    }

    /// <summary>The tag of the language.</summary>
    public override string ToString() => Tag.Text;
}
