namespace Geopol.Events.Generators;

/// <summary>An actor that a name means, compared by value.</summary>
/// <param name="Kind">The kind; null where it has none.</param>
/// <param name="Scheme">The scheme of its code; null where it has none.</param>
/// <param name="Code">Its code in the scheme.</param>
/// <param name="Name">The name in claims; null where it has none.</param>
/// <param name="StandsFor">Whom it stands for.</param>
/// <param name="Alias">The other name by which a sentence calls it; null where that is its name.</param>
internal sealed record LexiconActor(string? Kind, string? Scheme, string? Code, string? Name, LexiconActor? StandsFor, string? Alias = null)
{
    private const string StateScheme = "iso3166-1-alpha-2";

    /// <summary>The code of a state; null of others.</summary>
    public string? StateCode => Kind == "state" && Scheme == StateScheme ? Code : null;

    public static LexiconActor State(string code, string? name) => new("state", StateScheme, code, name, null);
}
