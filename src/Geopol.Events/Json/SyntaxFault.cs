using System.Text.Json;

namespace Geopol.Events;

/// <summary>Converts the exception that ended the reading of a text to an issue. The issue says that the text isn't JSON, or that it nests too deep.</summary>
internal static class SyntaxFault
{
    internal static void Note(ReadOnlySpan<byte> text, ReadSession session, JsonException exception)
    {
        var offset = JsonPath.OffsetOf(text, exception);
        var maxDepth = session.Options.MaxDepth;
        if (IsTooDeep(text, offset, maxDepth))
        {
            session.Add(offset, IssueCodes.TooDeep, IssueSeverity.Error, $"Objects and arrays nest deeper than {maxDepth} levels.");
            return;
        }

        session.IsBroken = true;
        var rest = text[(int)offset..];
        session.Add(offset, IssueCodes.Syntax, IssueSeverity.Error, rest.IsEmpty
            ? "The text ends before its JSON does: it may have been cut."
            : $"This isn't JSON from here on: {Excerpt.Of(rest)}");
    }

    // A second reader allows one level more. It gets past the place of the fault only if the depth was the fault.
    private static bool IsTooDeep(ReadOnlySpan<byte> text, long offset, int maxDepth)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = maxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= maxDepth)
                {
                    return true;
                }

                if (reader.TokenStartIndex > offset)
                {
                    return false;
                }
            }
        }
        catch (JsonException)
        {
            // The second reader stopped as well, so the depth isn't the fault.
        }

        return false;
    }
}
