using System.Runtime.CompilerServices;
using System.Text;

namespace Geopol.Events;

/// <summary>Lines of text in bounded memory, as they come: CR, LF and CRLF end one, a byte order mark is skipped.</summary>
internal static class TextLines
{
    /// <summary>The lines of each portion that arrives, so that what stands on a terminal is answered line by line.</summary>
    /// <param name="input">UTF-8; what isn't is read as the replacement character.</param>
    /// <param name="maxLength">A longer line is cut off here.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal static async IAsyncEnumerable<IReadOnlyList<string>> ReadLinesAsync(
        this Stream input, int maxLength, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, leaveOpen: true);
        var characters = new char[8192];
        var line = new StringBuilder();
        var isInLine = false;
        var isAfterReturn = false;
        while (await reader.ReadAsync(characters, cancellationToken) is var count and > 0)
        {
            var lines = new List<string>();
            foreach (var character in characters.AsSpan(0, count))
            {
                if (character is '\r' or '\n')
                {
                    if (character == '\r' || !isAfterReturn)
                    {
                        lines.Add(Taken(line));
                    }

                    isInLine = false;
                }
                else
                {
                    isInLine = true;
                    _ = line.Length < maxLength ? line.Append(character) : line;
                }

                isAfterReturn = character == '\r';
            }

            if (lines.Count > 0)
            {
                yield return lines;
            }
        }

        if (isInLine)
        {
            yield return [Taken(line)];
        }
    }

    private static string Taken(StringBuilder line)
    {
        var text = line.ToString();
        line.Clear();
        return text;
    }
}
