using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Geopol.Events;

// What is found by looking at an object a second time; only where there is something wrong or out of order.
internal ref partial struct WireReader
{
    /// <summary>The type that the event here names. It may stand anywhere in the object; mostly it stands first.</summary>
    internal bool TryPeekType([NotNullWhen(true)] out string? type)
    {
        type = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Fault(IssueCodes.WrongType, "An event is an object: put it between braces.");
            return false;
        }

        var start = json.TokenStartIndex;
        if (FirstType(text[start..]) is { } first)
        {
            type = first;
            return true;
        }

        var scan = Scan(start);
        while (scan.Read() && scan.TokenType == JsonTokenType.PropertyName)
        {
            var found = scan.ValueSpan.SequenceEqual("$type"u8) || (scan.ValueIsEscaped && TryText(scan.ValueSpan, scan.ValueIsEscaped, out var member) && member == EventCodec.Discriminator);
            scan.Read();
            if (found)
            {
                if (scan.TokenType == JsonTokenType.String && TryType(ref scan, out type))
                {
                    return true;
                }

                Note(scan.TokenStartIndex, IssueCodes.NoCode, Severity.Error, $"$type is the name of an event type, a text of 1 to {OpenCode.MaxLength} characters.");
                json.Skip();
                return false;
            }

            scan.Skip();
        }

        Fault(IssueCodes.Missing, "'$type' is required here and missing: name the type of the event, as transfer.");
        return false;
    }

    // A known type that stands where it is written. Whether the rest is right, its codec finds.
    private static string? FirstType(ReadOnlySpan<byte> content)
    {
        var head = "{\"$type\":\""u8;
        if (!content.StartsWith(head))
        {
            return null;
        }

        var rest = content[head.Length..];
        return rest.IndexOf((byte)'"') is var end && end >= 0 ? EventCodec.KnownType(rest[..end]) : null;
    }

    private static bool TryType(ref JsonScanner scan, [NotNullWhen(true)] out string? type)
    {
        type = EventCodec.KnownType(scan.ValueSpan);
        return type is not null || (TryText(scan.ValueSpan, scan.ValueIsEscaped, out type) && OpenCode.IsLegal(type));
    }

    private readonly bool HasMember(int start, ReadOnlySpan<char> member)
    {
        var scan = Scan(start);
        while (scan.Read() && scan.TokenType == JsonTokenType.PropertyName)
        {
            var found = TryText(scan.ValueSpan, scan.ValueIsEscaped, out var name) && member.SequenceEqual(name);
            scan.Read();
            if (found && scan.TokenType != JsonTokenType.Null)
            {
                return true;
            }

            scan.Skip();
        }

        return false;
    }

    private readonly void CheckRepeats(int start)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var scan = Scan(start);
        while (scan.Read() && scan.TokenType == JsonTokenType.PropertyName)
        {
            // A name that can't be unescaped is noted where it is read.
            if (TryText(scan.ValueSpan, scan.ValueIsEscaped, out var member) && !names.Add(member))
            {
                Note(scan.TokenStartIndex, IssueCodes.DuplicateMember, Severity.Error, $"'{Excerpt.Of(member)}' stands twice in the object: keep one.");
            }

            scan.Read();
            scan.Skip();
        }
    }

    /// <summary>A second reader, standing on the brace of the object that begins here. It reads no further than the object.</summary>
    private readonly JsonScanner Scan(int start)
    {
        var scan = new JsonScanner(text, session.Options.MaxDepth, start);
        scan.Read();
        return scan;
    }

    private static bool TryText(ReadOnlySpan<byte> utf8, bool isEscaped, [NotNullWhen(true)] out string? value)
    {
        value = null;
        if (isEscaped)
        {
            var plain = new byte[utf8.Length];
            if (!JsonUnescaper.TryUnescape(utf8, plain, out var length))
            {
                return false;
            }

            utf8 = plain.AsSpan(0, length);
        }

        if (!System.Text.Unicode.Utf8.IsValid(utf8))
        {
            return false;
        }

        value = System.Text.Encoding.UTF8.GetString(utf8);
        return true;
    }
}
