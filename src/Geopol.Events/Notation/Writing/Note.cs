using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geopol.Events;

/// <summary>
/// A note in braces after a sentence. It has a member that the words don't say, and the value of the member. The value "absent" means that the words say the
/// member but the claim doesn't have it.
/// </summary>
/// <param name="Path">The path from the claim to the member.</param>
/// <param name="Value">The value as JSON; null if the claim has no value.</param>
internal readonly record struct Note(string Path, JsonValue? Value)
{
    internal const string Absent = "absent";

    /// <summary>Returns the text of notes after a sentence.</summary>
    internal static string TextOf(IEnumerable<Note> notes) => $" {{{string.Join("; ", notes)}}}";

    /// <summary>Returns the name of a member as a step of a path.</summary>
    internal static string Step(string name) => name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$' or '-') && name.Length > 0 ? $".{name}" : $"[{Quoted(name)}]";

    /// <summary>Returns whether a text is written without quotes.</summary>
    internal static bool IsBare(string text) => text.Length > 0 && text is not (Absent or "true" or "false") && char.IsAsciiLetterLower(text[0]) && text.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public override string ToString() => $"{Path}: {(Value is null ? Absent : Value.GetValueKind() != JsonValueKind.String ? Value.ToJsonString() : Value.GetValue<string>() is var text && IsBare(text) ? text : Quoted(text))}";

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (char.IsSurrogate(c) || !BracketText.IsVisible(new Rune(c)))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }
}
