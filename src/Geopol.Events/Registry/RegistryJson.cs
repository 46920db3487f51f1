using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>Reads actors from a JSON array.</summary>
internal sealed class RegistryJson
{
    private static readonly string[] ItemMembers = ["actor", "codes", "formalName", "otherNames", "adjectives"];
    private static readonly string[] CodeMembers = ["id", "since", "until"];
    private static readonly string[] NameMembers = ["language", "text"];

    private string path = "$";

    internal IssueList Issues { get; } = new();

    internal List<RegistryRow> Read(ReadOnlyMemory<byte> utf8)
    {
        var rows = new List<RegistryRow>();
        try
        {
            using var document = JsonDocument.Parse(utf8[(utf8.Span.StartsWith("\uFEFF"u8) ? 3 : 0)..], new JsonDocumentOptions { MaxDepth = Nesting.MaxJsonDepth });
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                Note(IssueCodes.RegistryShape, "", "An array of objects is expected, each with an actor.");
                return rows;
            }

            foreach (var (index, element) in document.RootElement.EnumerateArray().Index())
            {
                path = string.Create(CultureInfo.InvariantCulture, $"$[{index}]");
                if (ReadRow(element) is { } actor)
                {
                    rows.Add(new(actor, path, 0));
                }
            }
        }
        catch (JsonException exception)
        {
            Note(IssueCodes.Syntax, "", $"This isn't JSON: {exception.Message}");
        }

        return rows;
    }

    private RegisteredActor? ReadRow(JsonElement row)
    {
        if (row.ValueKind != JsonValueKind.Object)
        {
            Note(IssueCodes.RegistryShape, "", $"An object with the member actor is expected, and this is {Shown(row)}.");
            return null;
        }

        var members = MembersOf(row, ItemMembers, "");
        if (!members.TryGetValue("actor", out var wire))
        {
            Note(IssueCodes.RegistryShape, "", "The object has no member actor.");
            return null;
        }

        var read = ClaimJson.Read<Actor, ActorCodec>(JsonMarshal.GetRawUtf8Value(wire), ReadOptions.Default);
        foreach (var issue in read.Issues)
        {
            Issues.Add(issue with { Path = $"{path}.actor{issue.Path.TrimStart('$')}", Line = 0, ByteOffset = -1 });
        }

        if (read.Value is not { } actor)
        {
            return null;
        }

        RegisteredCode[] codes = [.. actor.Id.Select(static id => new RegisteredCode(id)), .. List(members, "codes", CodeOf)];
        if (codes.Length == 0 && actor.Names.IsAbsent)
        {
            Note(IssueCodes.RegistryRowOfNobody, ".actor", "An actor needs a name or a code.");
            return null;
        }

        return new RegisteredActor(actor)
        {
            Codes = [.. codes],
            FormalName = members.TryGetValue("formalName", out var formal) ? TextOf(formal, ".formalName") : null,
            OtherNames = [.. List(members, "otherNames", NameOf)],
            Adjectives = [.. List(members, "adjectives", (item, at) => TextOf(item, at) is { } text ? text : null).OfType<string>()],
        };
    }

    private List<T> List<T>(Dictionary<string, JsonElement> row, string member, Func<JsonElement, string, T?> read)
        where T : notnull
    {
        var items = new List<T>();
        if (!row.TryGetValue(member, out var list))
        {
            return items;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            Note(IssueCodes.RegistryCell, $".{member}", "An array is expected.");
            return items;
        }

        foreach (var (index, element) in list.EnumerateArray().Index())
        {
            if (read(element, string.Create(CultureInfo.InvariantCulture, $".{member}[{index}]")) is { } item && !item.Equals(default(T)))
            {
                items.Add(item);
            }
        }

        return items;
    }

    private RegisteredCode CodeOf(JsonElement element, string at)
    {
        var members = MembersOf(element, CodeMembers, at);
        if (Member(members, "id", at) is { } id && Identifier.TryParse(id, out var identifier)
            && RegistryCodes.TryReadDay(Member(members, "since", at) ?? "", out var since) && RegistryCodes.TryReadDay(Member(members, "until", at) ?? "", out var until)
            && !(since > until))
        {
            return new RegisteredCode(identifier) { Since = since, Until = until };
        }

        Note(IssueCodes.RegistryCell, at, "An object with an id, as cow:345, and the days since and until is expected.");
        return default;
    }

    private LanguageText NameOf(JsonElement element, string at)
    {
        var members = MembersOf(element, NameMembers, at);
        if (Member(members, "language", at) is { } tag && LanguageTag.TryParse(tag, out var language)
            && Member(members, "text", at) is { Length: > 0 } text)
        {
            return new LanguageText(language, text);
        }

        Note(IssueCodes.RegistryCell, at, "An object with a language and a text is expected.");
        return default;
    }

    private string? Member(Dictionary<string, JsonElement> members, string name, string at) =>
        members.TryGetValue(name, out var member) ? TextOf(member, $"{at}.{name}") : null;

    // Empty if the element isn't an object. If a name appears twice, the first member is read, because the text doesn't say which is meant.
    private Dictionary<string, JsonElement> MembersOf(JsonElement element, string[] known, string at)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (element.ValueKind != JsonValueKind.Object)
        {
            return members;
        }

        foreach (var property in element.EnumerateObject())
        {
            // Reads the raw name, because JsonProperty.Name throws for a lone surrogate.
            var raw = JsonMarshal.GetRawUtf8PropertyName(property);
            if (!JsonUnescaper.TryText(raw, raw.Contains((byte)'\\'), out var name))
            {
                Note(IssueCodes.Encoding, at, "The name of a member isn't valid UTF-8 or has a lone surrogate.");
            }
            else if (!members.TryAdd(name, property.Value))
            {
                Note(IssueCodes.DuplicateMember, at, $"The member '{Excerpt.Of(name)}' appears twice. Keep one.");
            }
            else if (!known.Contains(name))
            {
                Note(IssueCodes.UnknownMember, at, $"The member '{Excerpt.Of(name)}' is ignored. Known are {string.Join(", ", known)}.", IssueSeverity.Warning);
            }
        }

        return members;
    }

    private string? TextOf(JsonElement element, string at)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            try
            {
                if (element.GetString() is { Length: > 0 and <= 1_000 } text)
                {
                    return text;
                }
            }
            catch (InvalidOperationException)
            {
                // The text isn't valid UTF-8 or has a lone surrogate. The issue below says so.
            }
        }

        Note(IssueCodes.RegistryCell, at, "A well-formed text of 1 to 1,000 characters is expected.");
        return null;
    }

    private static string Shown(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private void Note(string code, string at, string message, IssueSeverity severity = IssueSeverity.Error) =>
        Issues.Add(new Issue { Code = code, Severity = severity, Path = path + at, Message = message });
}
