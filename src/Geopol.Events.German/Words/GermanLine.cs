namespace Geopol.Events;

/// <summary>A line of a word list. It has English words, a semicolon, and the German words.</summary>
/// <param name="Number">The line number, counted from 1.</param>
/// <param name="Words">The English words before the semicolon. Bars separate them in the file, and each <c>_</c> is replaced by a space.</param>
/// <param name="Said">The German words and <c>key=value</c> pairs after the semicolon. Each <c>_</c> is unchanged.</param>
internal sealed record GermanLine(int Number, string[] Words, string[] Said)
{
    /// <summary>The value of a key. Each <c>_</c> is replaced by a space. Null if the line doesn't have the key.</summary>
    internal string? this[string key]
    {
        get
        {
            foreach (var said in Said)
            {
                if (said.Length > key.Length && said[key.Length] == '=' && said.StartsWith(key, StringComparison.Ordinal))
                {
                    return said[(key.Length + 1)..].Replace('_', ' ');
                }
            }

            return null;
        }
    }

    internal bool Says(string word) => Said.Contains(word);

    /// <summary>Reads the lines of a built-in file without empty lines and comments.</summary>
    internal static IEnumerable<GermanLine> Of(string file)
    {
        using var stream = typeof(GermanLine).Assembly.GetManifestResourceStream($"{file}.txt") ?? throw new InvalidOperationException($"The file {file} isn't in the assembly.");
        using var reader = new StreamReader(stream);
        var number = 0;
        while (reader.ReadLine() is { } raw)
        {
            number++;
            var line = raw.AsSpan().Trim();
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var semicolon = line.IndexOf(';');
            var (before, after) = semicolon < 0 ? (line.ToString(), "") : (line[..semicolon].ToString(), line[(semicolon + 1)..].ToString());
            yield return new(
                number,
                [.. before.Split(['|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static word => word.Replace('_', ' '))],
                after.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    internal FormatException Fault(string message) => new($"Line {Number}, '{string.Join(" | ", Words)}': {message}");
}
