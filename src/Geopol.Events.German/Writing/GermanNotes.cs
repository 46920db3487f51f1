using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// Collects notes about members that matter for the truth of the claim but have no German wording. The notes come in braces after the sentence, as in English.
/// </summary>
internal sealed class GermanNotes
{
    private readonly List<string> notes = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>Adds a note. A duplicate is skipped.</summary>
    internal void Add(string path, string value)
    {
        var note = $"{path}: {(IsPlain(value) ? value : Quoted(value))}";
        if (told.Add(note))
        {
            notes.Add(note);
        }
    }

    /// <summary>Whether the value needs no quotation marks: it has only lower-case letters, digits and hyphens.</summary>
    private static bool IsPlain(string value) => value.Length > 0 && value.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static string Quoted(string value) => $"\"{JsonEncodedText.Encode(value)}\"";

    /// <summary>Returns the notes in braces after a space, or an empty text if there are no notes.</summary>
    public override string ToString() => notes.Count == 0 ? "" : $" {{{string.Join("; ", notes)}}}";
}
