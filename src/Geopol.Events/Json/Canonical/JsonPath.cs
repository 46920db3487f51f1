using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// Finds the path, line and offset of a position in a JSON text. This class parses the text a second time. So the normal reader needn't track paths, which are
/// needed only for errors.
/// </summary>
internal static class JsonPath
{
    /// <summary>The maximum number of characters in a path, including the ellipsis.</summary>
    internal const int MaxLength = 300;

    /// <summary>
    /// The maximum depth of the second parse. No text that the library reads is so deep, and no path of this depth fits into <see cref="MaxLength"/>.
    /// </summary>
    private const int MaxDepth = 1024;

    private const char Ellipsis = '\u2026';

    /// <summary>
    /// Returns the path, such as <c>$.a.b[0]</c>, of the value or member name whose token contains the offset. If the offset is between two tokens, the path of
    /// the next token is returned. If there is a syntax error before the offset, the path of the place of the error is returned.
    /// </summary>
    internal static string At(ReadOnlySpan<byte> utf8, long offset) => At(utf8, [offset])[0];

    /// <summary>Returns the paths of several offsets, with one pass through the text. The offsets must be in ascending order.</summary>
    internal static string[] At(ReadOnlySpan<byte> utf8, ReadOnlySpan<long> offsets)
    {
        List<JsonPathFrame> frames = [];
        var paths = new string[offsets.Length];
        var found = 0;
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            while (found < paths.Length && reader.Read())
            {
                Enter(ref reader, frames);
                for (; found < paths.Length && reader.BytesConsumed > offsets[found]; found++)
                {
                    paths[found] = Format(utf8, frames);
                }

                Leave(ref reader, frames);
            }
        }
        catch (JsonException)
        {
            // The frames now describe the place where the reader stopped.
        }

        paths.AsSpan(found).Fill(found < paths.Length ? Format(utf8, frames) : "");
        return paths;
    }

    /// <summary>Returns the line of an offset, counted from 1. An offset beyond the text means the end of the text.</summary>
    internal static int LineAt(ReadOnlySpan<byte> utf8, long offset) =>
        utf8[..Clamp(utf8, offset)].Count((byte)'\n') + 1;

    /// <summary>Returns the byte offset that a reader's exception states as a line and a position. It is at most the length of the text.</summary>
    internal static long OffsetOf(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        int start = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            int feed = utf8[start..].IndexOf((byte)'\n');
            if (feed < 0)
            {
                break;
            }

            start += feed + 1;
        }

        return Clamp(utf8, start + (exception.BytePositionInLine ?? 0));
    }

    private static int Clamp(ReadOnlySpan<byte> utf8, long offset) => (int)Math.Clamp(offset, 0, utf8.Length);

    /// <summary>Updates the frames for the token that was just read. Afterwards they are the path of the token.</summary>
    private static void Enter(ref Utf8JsonReader reader, List<JsonPathFrame> frames)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            frames[^1] = frames[^1] with { NameStart = (int)reader.TokenStartIndex + 1, NameLength = reader.ValueSpan.Length };
        }
        else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            frames.RemoveAt(frames.Count - 1);
        }
    }

    /// <summary>Moves the frames past the token: into the object or array that it opens, or to the next value or member if it ends a value.</summary>
    private static void Leave(ref Utf8JsonReader reader, List<JsonPathFrame> frames)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            frames.Add(new JsonPathFrame(reader.TokenType == JsonTokenType.StartArray, 0, -1, 0));
        }
        else if (reader.TokenType != JsonTokenType.PropertyName && frames.Count > 0)
        {
            JsonPathFrame frame = frames[^1];
            frames[^1] = frame with { Index = frame.Index + 1, NameStart = -1 };
        }
    }

    private static string Format(ReadOnlySpan<byte> utf8, List<JsonPathFrame> frames)
    {
        StringBuilder path = new("$", MaxLength);
        foreach (JsonPathFrame frame in frames)
        {
            if (!frame.IsArray && frame.NameStart < 0)
            {
                break;
            }

            string step = frame.IsArray
                ? string.Create(CultureInfo.InvariantCulture, $"[{frame.Index}]")
                : Name(utf8.Slice(frame.NameStart, frame.NameLength));

            // A step is shown completely or not at all, and one character is kept for the ellipsis.
            if (path.Length + step.Length >= MaxLength)
            {
                path.Append(Ellipsis);
                break;
            }

            path.Append(step);
        }

        return path.ToString();
    }

    private static string Name(ReadOnlySpan<byte> raw)
    {
        if (raw.Contains((byte)'\\'))
        {
            // A name that can't be unescaped is shown as it is written.
            byte[] plain = new byte[raw.Length];
            raw = JsonUnescaper.TryUnescape(raw, plain, out int length) ? plain.AsSpan(0, length) : raw;
        }

        return IsIdentifier(raw) ? "." + Excerpt.Of(raw) : "['" + Excerpt.Quoted(raw) + "']";
    }

    private static bool IsIdentifier(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            char c = (char)name[i];
            if (!(char.IsAsciiLetter(c) || c is '_' or '$' || (i > 0 && (char.IsAsciiDigit(c) || c == '-'))))
            {
                return false;
            }
        }

        return !name.IsEmpty;
    }
}
