using System.Text;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>Reports the unknown names of a claim, each with its position in the text and with similar known names.</summary>
internal static class AcceptedNames
{
    /// <summary>Returns an information for each unknown name that was accepted. Each name is reported once.</summary>
    /// <param name="claim">The claim that was read.</param>
    /// <param name="cursor">The cursor that has read the claim.</param>
    /// <param name="text">The original text, with its repeated spaces.</param>
    /// <param name="registry">The registry from which similar names are suggested.</param>
    internal static IReadOnlyList<Issue> Of(Claim claim, Cursor cursor, ReadOnlySpan<char> text, ActorRegistry registry)
    {
        if (cursor.UnknownNames is not { Count: > 0 } candidates)
        {
            return [];
        }

        using var json = JsonDocument.Parse(ClaimJson.SerializeToUtf8(claim));
        var paths = new List<(string Path, string Text)>();
        AddTexts(paths, json.RootElement, "$");
        var issues = new List<Issue>();
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var after = 0;
        // The reader may have tried several names that begin at the same word. The longest name is used.
        foreach (var (start, end) in candidates.OrderBy(static one => one.Start).ThenByDescending(static one => one.End))
        {
            var name = cursor.Between(start, end);
            if (start >= after && paths.Find(path => path.Text.Contains(name, StringComparison.Ordinal)).Path is { } path && reported.Add(name))
            {
                after = end;
                issues.Add(IssueOf(name, path, SingleSpaces.Origin(text, cursor[start].Start), text, registry));
            }
        }

        return issues;
    }

    private static Issue IssueOf(string name, string path, int place, ReadOnlySpan<char> text, ActorRegistry registry)
    {
        var like = registry.Suggest(name).Select(static actor => actor.Actor.Names.Main).OfType<string>().ToList();
        return new()
        {
            Code = IssueCodes.UnknownName,
            Severity = IssueSeverity.Information,
            Path = path,
            Message = $"column {place + 1}: the name '{Excerpt.Of(name)}' isn't known{(like.Count == 0 ? "" : $"; known names like it: {string.Join(", ", like)}")}.",
            Line = 1,
            ByteOffset = Encoding.UTF8.GetByteCount(text[..place]),
        };
    }

    private static void AddTexts(List<(string Path, string Text)> paths, JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    AddTexts(paths, member.Value, $"{path}.{member.Name}");
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    AddTexts(paths, item, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}[{index++}]"));
                }

                break;
            case JsonValueKind.String:
                paths.Add((path, element.GetString()!));
                break;
        }
    }
}
