using System.Text.Json;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>A claim that is read loosely from its JSON.</summary>
internal sealed partial class ReadClaim
{
    private ReadClaim(JsonElement claim, JsonElement proposition, JsonElement happening, string type)
    {
        Claim = claim;
        Proposition = proposition;
        Event = happening;
        Type = type;
        var links = LooseJson.Member(claim, "attribution", "attributions");
        JsonElement[] attribution = [.. LooseJson.Items(LooseJson.IsAbsent(links) ? LooseJson.Member(proposition, "attribution") : links)];
        Attribution = [.. attribution.Where(IsObject).Select(static link => new ReadAttribution(link))];
        HasUnreadAttribution = !attribution.All(IsObject);
        Roles = [.. RoleMembers.Of(type).Select(row => new ReadRole(row.Role, PartsOf(row)))];
        Where = type == "meeting" ? [] : Parts(Field("where", "location"));
    }

    internal JsonElement Claim { get; }

    internal JsonElement Proposition { get; }

    internal JsonElement Event { get; }

    internal string Type { get; }

    internal IReadOnlyList<ReadAttribution> Attribution { get; }

    internal bool HasUnreadAttribution { get; }

    internal IReadOnlyList<ReadRole> Roles { get; }

    internal IReadOnlyList<GoldPart> Where { get; }

    /// <summary>Returns the claim of a JSON value. Returns null if no event can be read.</summary>
    internal static ReadClaim? Of(JsonElement claim)
    {
        if (LooseJson.Member(claim, "claim") is { ValueKind: JsonValueKind.Object } inner)
        {
            claim = inner;
        }

        var proposition = LooseJson.Member(claim, "proposition", "prop");
        proposition = LooseJson.IsAbsent(proposition) ? claim : proposition;
        var happening = LooseJson.Member(proposition, "event");
        var type = EventType().Match(LooseJson.Text(LooseJson.Member(happening, "$type", "@type", "type"))?.ToLowerInvariant() ?? "");
        return type.Success ? new(claim, proposition, happening, type.Value) : null;
    }

    /// <summary>Returns a member of the proposition. If the proposition doesn't have the member, returns the member of the event.</summary>
    internal JsonElement Field(params ReadOnlySpan<string> names)
    {
        var field = LooseJson.Member(Proposition, names);
        return LooseJson.IsAbsent(field) ? LooseJson.Member(Event, names) : field;
    }

    /// <summary>Returns the text of a member of the proposition or event in lower case.</summary>
    internal string? WordOf(string name) => LooseJson.Text(Field(name))?.ToLowerInvariant();

    internal IReadOnlyList<GoldPart> PartsOf(string role) => Roles.FirstOrDefault(read => read.Role == role)?.Parts ?? [];

    /// <summary>Returns the parts of a member of the event.</summary>
    internal IReadOnlyList<GoldPart> PartsOfEvent(params ReadOnlySpan<string> names) => Parts(LooseJson.Member(Event, names));

    /// <summary>Returns several members of the event as one part.</summary>
    internal GoldPart Together(params IEnumerable<string> names) => new([.. names.Select(name => LooseJson.Member(Event, name))]);

    /// <summary>Returns a member of the event that is a single word. If the member is an object, returns the word in it.</summary>
    internal string? WordOfEvent(params ReadOnlySpan<string> names)
    {
        var value = LooseJson.Member(Event, names);
        if (IsObject(value))
        {
            var inner = LooseJson.Member(value, "word", "name", "value", "kind", "$type");
            if (LooseJson.IsAbsent(inner))
            {
                return string.Join(' ', LooseJson.Texts(value));
            }

            value = inner;
        }

        return LooseJson.Text(value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().FirstOrDefault() : value);
    }

    private static GoldPart[] Parts(JsonElement value) => [.. LooseJson.Items(value).Select(static item => new GoldPart(item))];

    // The place of a meeting and the condition of a warning may be outside of the event.
    private GoldPart[] PartsOf(RoleMembers row)
    {
        GoldPart[] parts = [.. row.Members.SelectMany(name => Parts(LooseJson.Member(Event, name)))];
        return parts.Length > 0 ? parts : Parts(LooseJson.Member(Proposition, row.Beside));
    }

    private static bool IsObject(JsonElement value) => value.ValueKind == JsonValueKind.Object;

    [GeneratedRegex("transfer|warning|meeting|agreement|interaction")]
    private static partial Regex EventType();
}
