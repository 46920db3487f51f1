using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geopol.Events;

/// <summary>Reads notes in braces after a sentence: {proposition.event.status: prevented; attribution[0].act: recant}.</summary>
internal static class NoteReader
{
    private const string Form = "a note has a member of the claim and the value of the member: {proposition.event.stage: cancelled}";

    /// <summary>Reads the notes into the claim if there are notes. Returns false if a path isn't in the claim or a member doesn't bear on truth.</summary>
    internal static bool TryRead(Cursor cursor, ref Claim claim)
    {
        if (cursor.Next.Kind != TokenKind.Brace)
        {
            return true;
        }

        var at = cursor.Position;
        var text = cursor.Word.ToString();
        if (text.Length < 3 || text[^1] != '}' || JsonNode.Parse(ClaimJson.Serialize(claim)) is not JsonObject root)
        {
            return cursor.Fail(at, Form);
        }

        var rest = text.AsSpan(1, text.Length - 2);
        while (!rest.IsWhiteSpace())
        {
            if (!TryOne(ref rest, root, out var why))
            {
                return cursor.Fail(at, why);
            }
        }

        var read = ClaimJson.Read(root.ToJsonString());
        if (read.Value is null)
        {
            return cursor.Fail(at, "with these notes the text isn't a claim");
        }

        claim = read.Value;
        cursor.Position++;
        return true;
    }

    private static bool TryOne(ref ReadOnlySpan<char> rest, JsonObject root, out string why)
    {
        why = Form;
        rest = rest.TrimStart();
        var steps = new List<object>();
        if (!TryPath(ref rest, steps) || !rest.StartsWith(':'))
        {
            return false;
        }

        rest = rest[1..].TrimStart();
        if (!TryValue(ref rest, out var value))
        {
            return false;
        }

        rest = rest.TrimStart();
        if (!rest.IsEmpty && rest[0] != ';')
        {
            return false;
        }

        rest = rest.IsEmpty ? rest : rest[1..];
        why = "the sentence has no such member, or the member doesn't bear on truth";
        return NotePath.TrySet(root, steps, value);
    }

    private static bool TryPath(ref ReadOnlySpan<char> rest, List<object> steps)
    {
        while (!rest.IsEmpty && rest[0] != ':')
        {
            if (rest[0] == '[')
            {
                if (!TryIndex(ref rest, steps))
                {
                    return false;
                }

                continue;
            }

            rest = rest[0] == '.' ? rest[1..] : rest;
            var end = 0;
            while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '_' or '$' or '-'))
            {
                end++;
            }

            if (end == 0)
            {
                return false;
            }

            steps.Add(rest[..end].ToString());
            rest = rest[end..];
        }

        return steps.Count > 0;
    }

    private static bool TryIndex(ref ReadOnlySpan<char> rest, List<object> steps)
    {
        rest = rest[1..];
        if (rest.StartsWith('"'))
        {
            if (!TryText(ref rest, out var name))
            {
                return false;
            }

            steps.Add(name);
        }
        else
        {
            var end = rest.IndexOf(']');
            if (end is < 1 or > 9 || !int.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                return false;
            }

            steps.Add(index);
            rest = rest[end..];
        }

        var isClosed = rest.StartsWith(']');
        rest = isClosed ? rest[1..] : rest;
        return isClosed;
    }

    private static bool TryValue(ref ReadOnlySpan<char> rest, out JsonNode? value)
    {
        value = null;
        if (rest.StartsWith('"'))
        {
            var isText = TryText(ref rest, out var text);
            value = JsonValue.Create(text);
            return isText;
        }

        var end = rest.IndexOf(';') is >= 0 and var stop ? stop : rest.Length;
        var word = rest[..end].Trim().ToString();
        rest = rest[end..];
        if (word == Note.Absent)
        {
            return true;
        }

        if (Note.IsBare(word))
        {
            value = JsonValue.Create(word);
            return true;
        }

        return word is "true" or "false" || word.Length is > 0 and < 30 && word.All(static c => char.IsAsciiDigit(c) || c is '.' or '-' or '+' or 'e' or 'E') ? TryParse(word, out value) : false;
    }

    private static bool TryText(ref ReadOnlySpan<char> rest, out string text)
    {
        text = "";
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '\\')
            {
                i++;
            }
            else if (rest[i] == '"')
            {
                var isText = TryParse(rest[..(i + 1)].ToString(), out var node) && node is JsonValue;
                text = isText ? node!.GetValue<string>() : "";
                rest = rest[(i + 1)..];
                return isText && WellFormed.IsWellFormed(text);
            }
        }

        return false;
    }

    private static bool TryParse(string json, out JsonNode? node)
    {
        try
        {
            node = JsonNode.Parse(json);
            return node is not null;
        }
        catch (JsonException)
        {
            node = null;
            return false;
        }
    }
}
