using System.Text.Json;

namespace Geopol.Events;

/// <summary>Makes an issue of the one thing that ends the reading of a text: that it isn't JSON, or nests too deep to be read.</summary>
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

    // A reader that may go one level deeper gets past the place only where depth was the fault.
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
            // It broke where the first one did.
        }

        return false;
    }
}
