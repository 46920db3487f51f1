using System.Text.Json;

namespace Geopol.Events;

/// <summary>Members that bear on truth and have no German wording: notes in braces after the sentence, as in English.</summary>
internal sealed class GermanNotes
{
    private readonly List<string> notes = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>Adds a note, once.</summary>
    internal void Add(string path, string value)
    {
        var note = $"{path}: {(IsPlain(value) ? value : Quoted(value))}";
        if (told.Add(note))
        {
            notes.Add(note);
        }
    }

    /// <summary>Lower-case letters, digits and hyphens need no quotation marks.</summary>
    private static bool IsPlain(string value) => value.Length > 0 && value.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static string Quoted(string value) => $"\"{JsonEncodedText.Encode(value)}\"";

    /// <summary>The notes in braces with a space before; empty where there is none.</summary>
    public override string ToString() => notes.Count == 0 ? "" : $" {{{string.Join("; ", notes)}}}";
}
