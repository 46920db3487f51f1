namespace Geopol.Events;

/// <summary>A line of a lexicon: words, a semicolon, and what is said of them.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Words">Before the semicolon, with spaces for <c>_</c>.</param>
/// <param name="Said">Behind it: single words and <c>key=value</c>.</param>
internal sealed record LexiconLine(int Number, string[] Words, string[] Said)
{
    /// <summary>The value of a key; null where it isn't given.</summary>
    internal string? this[string key]
    {
        get
        {
            foreach (var said in Said)
            {
                if (said.Length > key.Length && said[key.Length] == '=' && said.StartsWith(key, StringComparison.Ordinal))
                {
                    return said[(key.Length + 1)..];
                }
            }

            return null;
        }
    }

    internal bool Says(string word) => Said.Contains(word);

    /// <summary>The lines of a text that aren't empty and no comments.</summary>
    internal static IEnumerable<LexiconLine> Read(string text)
    {
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.AsSpan().Trim();
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var semicolon = line.IndexOf(';');
            var (before, behind) = semicolon < 0 ? (line.ToString(), "") : (line[..semicolon].ToString(), line[(semicolon + 1)..].ToString());
            yield return new(
                number,
                [.. before.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static word => word.Replace('_', ' '))],
                behind.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    internal FormatException Fault(string message) => new($"Line {Number}, '{string.Join(' ', Words)}': {message}");
}
