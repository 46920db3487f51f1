using System.Text.Json;

namespace Geopol.Events;

/// <summary>The codes of a scheme.</summary>
/// <param name="Scheme">The text before the colon: <c>cameo</c>.</param>
/// <param name="Find">Returns a function that writes the members of a code, beginning with its name; null where the scheme doesn't have the code.</param>
/// <param name="Correct">Returns a code that the writer of an unknown code may have meant. It needn't be a code of the scheme.</param>
internal sealed record CodeTable(string Scheme, Func<string, Action<Utf8JsonWriter>?> Find, Func<string, string> Correct)
{
    /// <summary>Returns the doubt about a code of the scheme that may be another code; null where the code is certain.</summary>
    internal Func<string, Issue?> Doubt { get; init; } = static _ => null;

    /// <summary>The known code, with its scheme, that a text is or may mean; null where there is none.</summary>
    internal string? Suggest(string code) =>
        ((string[])[code, Correct(code)]).FirstOrDefault(known => Find(known) is not null) is { } found ? $"{Scheme}:{found}" : null;
}
