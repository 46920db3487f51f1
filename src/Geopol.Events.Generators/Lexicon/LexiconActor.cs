namespace Geopol.Events.Generators;

/// <summary>The actor that a name means, compared by value.</summary>
/// <param name="Kind">The kind; null if it has none.</param>
/// <param name="Scheme">The scheme of its code; null if it has no code.</param>
/// <param name="Code">Its code in the scheme; null if it has none.</param>
/// <param name="Name">The name in claims; null if it has none.</param>
/// <param name="StandsFor">The actor that it stands for; null if there is none.</param>
/// <param name="Alias">Another name that a sentence uses for it; null if the sentence uses <paramref name="Name"/>.</param>
internal sealed record LexiconActor(string? Kind, string? Scheme, string? Code, string? Name, LexiconActor? StandsFor, string? Alias = null)
{
    private const string StateScheme = "iso3166-1-alpha-2";

    /// <summary>The code of a state; null for other actors.</summary>
    public string? StateCode => Kind == "state" && Scheme == StateScheme ? Code : null;

    public static LexiconActor State(string code, string? name) => new("state", StateScheme, code, name, null);
}
