using System.Text.Json;

namespace Geopol.Events;

/// <summary>Looks up a text of the form <c>scheme:code</c>.</summary>
internal static class CodeSearch
{
    /// <summary>Returns the function that writes the members of a known code, or the reason why the code isn't known and how to correct it.</summary>
    internal static (Action<Utf8JsonWriter>? Members, string? Reason) Find(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return (null, WithoutScheme(text));
        }

        var scheme = text[..colon].TrimEnd();
        var code = text[(colon + 1)..].TrimStart();
        if (CodeTables.All.FirstOrDefault(table => table.Scheme == scheme) is { } table)
        {
            return table.Find(code) is { } members ? (members, null) : (null, Unknown(table, code));
        }

        return (null, CodeTables.All.FirstOrDefault(other => other.Scheme.Equals(scheme, StringComparison.OrdinalIgnoreCase)) is { } meant
            ? $"The scheme '{Excerpt.Of(scheme)}' is written '{meant.Scheme}'."
            : $"There is no table of codes for the scheme '{Excerpt.Of(scheme)}'. The schemes are {CodeTables.Schemes}.{Actor(text)}");
    }

    /// <summary>Returns the code of CAMEO that a root of two digits may be if it lost its leading zero: cameo:020 for cameo:20. Null for other codes.</summary>
    internal static string? WithZero(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var code = text[(colon + 1)..].Trim();
        return colon > 0 && text.AsSpan(0, colon).TrimEnd() is "cameo" && CameoOntology.IsZeroInDoubt(new Coding { Scheme = CodingScheme.Cameo, Code = code }) ? $"cameo:0{code}" : null;
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
