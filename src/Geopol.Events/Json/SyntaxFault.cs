using System.Text.Json;

namespace Geopol.Events;

/// <summary>Turns the exception that ends the reading of a text into an issue: the text isn't JSON, or it nests too deep.</summary>
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

    // A reader that allows one level more passes the place only if the depth was the fault.
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
            // This reader stopped at the same place, so the depth isn't the fault.
        }

        return false;
    }
}
