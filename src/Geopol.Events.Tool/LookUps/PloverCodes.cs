using System.Text.Json;

namespace Geopol.Events;

/// <summary>The codes of PLOVER 2.0: types (<c>PROTEST</c>), modes after their type (<c>PROTEST/riot</c>) and contexts (<c>election</c>).</summary>
internal static class PloverCodes
{
    internal static Action<Utf8JsonWriter>? Find(string code) => code.Split('/') switch
    {
        [var type] => TypeOf(type) is { } found ? json => WriteType(json, found) : ContextOf(type),
        [var type, var mode] when TypeOf(type) is { } found && PloverMode.TryParse(mode, out var known) && found.Has(known) => json => WriteMode(json, found, known),
        _ => null,
    };

    /// <summary>The code with its type in capitals and its mode in small letters; a context in small letters, with underscores.</summary>
    internal static string Correct(string code)
    {
        var slash = code.IndexOf('/', StringComparison.Ordinal);
        var type = (slash < 0 ? code : code[..slash]).ToUpperInvariant();
        return slash >= 0 ? type + code[slash..].ToLowerInvariant()
            : TypeOf(type) is not null ? type
            : TypeWith(code.ToLowerInvariant()) ?? code.ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
    }

    // A mode without its type has a suggestion where only a single type has the mode.
    private static string? TypeWith(string mode) =>
        PloverMode.TryParse(mode, out var known) && PloverOntology.Types.Where(type => type.Has(known)).ToList() is [var only] ? $"{only.Type}/{mode}" : null;

    private static PloverEventType? TypeOf(string type) => PloverType.TryParse(type, out var known) ? PloverOntology.Find(known) : null;

    private static Action<Utf8JsonWriter>? ContextOf(string code) =>
        !Context.TryParse(code, out var context) || !context.IsKnown ? null : json =>
        {
            json.WriteString("name"u8, context.Text.Replace('_', ' '));
            json.WriteString("sort"u8, "context"u8);
        };

    private static void WriteType(Utf8JsonWriter json, PloverEventType type)
    {
        json.WriteString("name"u8, type.Type.Text);
        json.WriteString("sort"u8, "type"u8);
        json.WriteNumber("quad"u8, (int)type.Quad);
        json.WriteScore("score", type.Score);
        json.WriteTexts("modes", type.Modes.Select(static mode => mode.Text));
    }

    private static void WriteMode(Utf8JsonWriter json, PloverEventType type, PloverMode mode)
    {
        json.WriteString("name"u8, mode.Text);
        json.WriteString("sort"u8, "mode"u8);
        json.WriteString("type"u8, type.Type.Text);
        json.WriteNumber("quad"u8, (int)type.Quad);
        json.WriteScore("score", type.ScoreOf(mode));
    }
}
