using System.Text.Json;

namespace Geopol.Events.Tables;

/// <summary>An entry of ISO 3166-1 or ISO 3166-3. A value that ISO doesn't give is null.</summary>
internal sealed record IsoEntry(JsonElement Json)
{
    internal string Alpha2 => Text("alpha_2")!;

    internal string Alpha3 => Text("alpha_3")!;

    /// <summary>The four-letter code of a withdrawn entry.</summary>
    internal string Alpha4 => Text("alpha_4")!;

    internal string? Numeric => Text("numeric");

    /// <summary>A day, or only a year.</summary>
    internal string WithdrawalDate => Text("withdrawal_date")!;

    internal string Name => Text("name")!;

    internal string? CommonName => Text("common_name");

    internal string? OfficialName => Text("official_name");

    internal static List<IsoEntry> Read(string json, string part)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty(part).EnumerateArray().Select(static entry => new IsoEntry(entry.Clone()))];
    }

    private string? Text(string name) => Json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
