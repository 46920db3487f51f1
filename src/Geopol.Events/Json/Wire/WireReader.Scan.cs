using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Geopol.Events;

// What is found by looking at an object a second time; only where there is something wrong or out of order.
internal ref partial struct WireReader
{
    internal const string Discriminator = "$type";

    /// <summary>The type that the event here names. It may stand anywhere in the object; mostly it stands first.</summary>
    internal bool TryPeekType<TNames>([NotNullWhen(true)] out string? type) where TNames : ITypeNames
    {
        type = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Fault(IssueCodes.WrongType, "An event is an object: put it between braces.");
            return false;
        }

        var start = json.TokenStartIndex;
        type = FirstType<TNames>(text[start..]);
        return type is not null || TryFindType(start, out type);
    }

    // A known type that stands where it is written. Whether the rest is right, its codec finds.
    private static string? FirstType<TNames>(ReadOnlySpan<byte> content) where TNames : ITypeNames
    {
        var head = "{\"$type\":\""u8;
        if (!content.StartsWith(head))
        {
            return null;
        }

        var rest = content[head.Length..];
        return rest.IndexOf((byte)'"') is var end && end >= 0 ? TNames.Known(rest[..end]) : null;
    }

    private bool TryFindType(int start, [NotNullWhen(true)] out string? type)
    {
        var members = Members(start);
        while (members.Next())
        {
            if (!members.TryName(out var member) || member != Discriminator)
            {
                continue;
            }

            if (members.TryValue(out type) && OpenCode.IsLegal(type))
            {
                return true;
            }

            type = null;
            Note(members.ValueStart, IssueCodes.NoCode, IssueSeverity.Error, $"$type is the name of an event type, a text of 1 to {OpenCode.MaxLength} characters.");
            json.Skip();
            return false;
        }

        type = null;
        Fault(IssueCodes.Missing, "'$type' is required here and missing: name the type of the event, as transfer.");
        return false;
    }

    private readonly bool HasMember(int start, ReadOnlySpan<char> member)
    {
        var members = Members(start);
        while (members.Next())
        {
            if (members.ValueType != JsonTokenType.Null && members.TryName(out var name) && member.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private readonly void CheckRepeats(int start)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var members = Members(start);
        while (members.Next())
        {
            // A name that can't be unescaped is noted where it is read.
            if (members.TryName(out var member) && !names.Add(member))
            {
                Note(members.NameStart, IssueCodes.DuplicateMember, IssueSeverity.Error, $"'{Excerpt.Of(member)}' appears twice in the object: keep one.");
            }
        }
    }

    private readonly MemberScan Members(int start) => new(text, session.Options.MaxDepth, start);
}
