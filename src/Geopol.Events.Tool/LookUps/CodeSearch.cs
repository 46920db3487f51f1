using System.Text.Json;

namespace Geopol.Events;

/// <summary>Looks up a text of the form <c>scheme:code</c>.</summary>
internal static class CodeSearch
{
    /// <summary>
    /// Returns the function that writes the members of a known code, and the doubt about it if there is one. For other texts, returns the reason why the code isn't
    /// known and how to correct it.
    /// </summary>
    internal static (Action<Utf8JsonWriter>? Members, Issue? Doubt, string? Reason) Find(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return (null, null, WithoutScheme(text));
        }

        var scheme = text[..colon].TrimEnd();
        var code = text[(colon + 1)..].TrimStart();
        if (CodeTables.All.FirstOrDefault(table => table.Scheme == scheme) is { } table)
        {
            return table.Find(code) is { } members ? (members, table.Doubt(code), null) : (null, null, Unknown(table, code));
        }

        return (null, null, CodeTables.All.FirstOrDefault(other => other.Scheme.Equals(scheme, StringComparison.OrdinalIgnoreCase)) is { } meant
            ? $"The scheme '{Excerpt.Of(scheme)}' is written '{meant.Scheme}'."
            : $"There is no table of codes for the scheme '{Excerpt.Of(scheme)}'. The schemes are {CodeTables.Schemes}.{Actor(text)}");
    }

    private static string WithoutScheme(string text)
    {
        var known = CodeTables.All.Select(table => table.Suggest(text)).OfType<string>().ToList();
        return known is []
            ? $"'{Excerpt.Of(text)}' has no scheme: write scheme:code, as in cameo:057. The schemes are {CodeTables.Schemes}."
            : $"'{Excerpt.Of(text)}' has no scheme: write {string.Join(" or ", known)}.";
    }

    private static string Unknown(CodeTable table, string code) =>
        $"The scheme '{table.Scheme}' has no code '{Excerpt.Of(code)}'{(table.Suggest(code) is { } known ? $": did you mean {known}?" : ".")}{Actor($"{table.Scheme}:{code}")}";

    // Codes of actors are in other tables, also where the scheme has the same name.
    private static string Actor(string text) => Identifier.TryParse(text, out var identifier) && ActorRegistry.Default.Find(identifier).IsFound
        ? $" It is the code of an actor: look it up with 'geopol who {Excerpt.Of(text)}'." : "";
}
