using System.Text.Json;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>
/// The content of a statement in the list, with one line per member. The lines have every member of the list, so that no member is overlooked. The exceptions
/// are notes, the source sentence and derived members.
/// </summary>
internal sealed partial class ListedLines
{
    private readonly List<string> lines = [];

    private ListedLines()
    {
    }

    internal static string[] Of(CorpusList list, string id)
    {
        var statement = list.Statement(id);
        var listed = new ListedLines();
        listed.Chain(statement);
        listed.Walk("put", statement.GetProperty("put"));

        // If a statement has the same event as another statement, the list has only the differences.
        var inferred = Texts(statement, "inferred").ToList();
        if (statement.GetProperty("event").TryGetProperty("same as", out var same))
        {
            statement = list.Statement(same.GetString()!);
            inferred.AddRange(Texts(statement, "inferred"));
        }

        listed.Content(statement);
        inferred.ForEach(listed.Inferred);
        listed.lines.Sort(StringComparer.Ordinal);
        return [.. listed.lines];
    }

    private void Chain(JsonElement statement)
    {
        Walk("chain", statement.GetProperty("chain"));

        // The list has the day on which Sullivan spoke only in a note. It dates the words of the White House by their event.
        if (statement.TryGetProperty("note", out var note) && SaidOn().Match(note.GetString()!) is { Success: true } said)
        {
            Add("chain[1].on", said.Groups["day"].Value);
            Add("chain[1].inferred", "on");
        }

        if (statement.TryGetProperty("when", out var when) && Texts(statement, "inferred").Contains("when.edtf"))
        {
            foreach (var (i, link) in statement.GetProperty("chain").EnumerateArray().Index())
            {
                if (link.TryGetProperty("on", out var on) && on.GetString() == when.GetProperty("edtf").GetString())
                {
                    Add($"chain[{i}].inferred", "on.edtf");
                }
            }
        }
    }

    private void Content(JsonElement statement)
    {
        Walk("event", statement.GetProperty("event"));
        foreach (var name in (string[])["when", "where", "contexts", "quote"])
        {
            if (statement.TryGetProperty(name, out var value))
            {
                Walk(name, value);
            }
        }

        if (statement.TryGetProperty("hedge_de", out var hedge))
        {
            Add("hedge", Hedge(hedge.GetString()!));
        }

        // Only an interaction records its code. The code of any other event follows from its type and members.
        if (statement.GetProperty("event").GetProperty("type").ValueEquals("interaction")
            && statement.GetProperty("plover").GetProperty("raw").GetString() is { } code)
        {
            Add("plover", code);
        }
    }

    private void Inferred(string text)
    {
        text = InNamesOfToday(text);
        if (text == "direction of the arms: DPRK to Russia")
        {
            Add("inferred", "terms");
            Add("event.terms[0].event.type", "transfer");
            Add("event.terms[0].event.suppliers[0]", "DPRK");
            Add("event.terms[0].event.recipients[0]", "Russia");
            Add("event.terms[0].event.items[0]", "arms");
        }
        else if (text == "adoption")
        {
            Add("inferred", "status");
            Add("event.status", "done");
        }
        else if (text.StartsWith("chain", StringComparison.Ordinal))
        {
            var dot = text.IndexOf('.', StringComparison.Ordinal);
            Add($"{text[..dot]}.inferred", text[(dot + 1)..]);
        }
        else
        {
            var parts = text.Split(": ");
            Add("inferred", parts[0].StartsWith("event.", StringComparison.Ordinal) ? parts[0]["event.".Length..] : parts[0]);
            if (parts.Length > 1)
            {
                Add($"{parts[0]}[0]", parts[1]);
            }
        }
    }

    // Replaces the earlier names that the list has for some members.
    private static string InNamesOfToday(string text) => text switch
    {
        "event.recipient" => "event.recipients",

        // In S20, an actor that supports a war acts for the side that wages the war, and against the other side. Russia wages this war.
        "event.opponents: Russia" => "event.beneficiaries: Russia",
        "event.actors" => "event.agents",
        "topics[0].terms[0].supplier" => "topics[0].terms[0].suppliers",
        _ => text,
    };

    private void Walk(string path, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    Walk($"{path}.{member.Name}", member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var (i, item) in value.EnumerateArray().Index())
                {
                    Walk($"{path}[{i}]", item);
                }

                break;
            default:
                Leaf(path, value.ToString());
                break;
        }
    }

    private void Leaf(string path, string text)
    {
        if (path.EndsWith(".source.named by others", StringComparison.Ordinal))
        {
            var link = path[..path.IndexOf(".source", StringComparison.Ordinal)];
            Add($"{link}.affiliation", text.Replace(" (inferred)", "", StringComparison.Ordinal));
            Add($"{link}.inferred", "sources[0].affiliations");
            return;
        }

        path = path.Replace(".source.description", ".source", StringComparison.Ordinal).Replace(".source.naming", ".naming", StringComparison.Ordinal);
        path = path switch
        {
            "put.condition.event.supplier" => "put.condition.event.suppliers[0]",
            "put.condition.event.recipient" => "put.condition.event.recipients[0]",
            _ => path,
        };
        Add(path, IsCode().IsMatch(path) ? text.Replace(' ', '-') : IsParticipant().IsMatch(path) ? RecordedLines.Spaced(text)! : text);
    }

    private void Add(string path, string text) => lines.Add($"{path} = {text}");

    private static IEnumerable<string> Texts(JsonElement statement, string name) =>
        statement.TryGetProperty(name, out var texts) ? texts.EnumerateArray().Select(static text => text.GetString()!) : [];

    /// <summary>Returns the words of the hedge without remarks. If there are two headlines, these are the words of the first headline.</summary>
    private static string Hedge(string listed) => string.Join(" … ", Remark().Replace(listed, "").Split(" / ")[0].Split(["+", "over"], StringSplitOptions.TrimEntries)).Trim();

    [GeneratedRegex(@"\((?:[^()]*)\)")]
    private static partial Regex Remark();

    [GeneratedRegex(@"said on (?<day>\d{4}-\d\d-\d\d) \(inferred\)")]
    private static partial Regex SaidOn();

    [GeneratedRegex(@"^event\.(agents\[\d+\]|objects\[\d+\]|topics\[\d+\]|adjuncts\[\d+\]\.participant)$")]
    private static partial Regex IsParticipant();

    /// <summary>Matches the members whose values are words in the list and codes in the claim. These are goods and verbs.</summary>
    [GeneratedRegex(@"\.(items\[\d+\]|verb)$")]
    private static partial Regex IsCode();
}
