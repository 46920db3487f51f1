using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Geopol.Events;

// This file reads the members of an object a second time. This is needed only if the object has a fault, or if its members aren't in the expected order.
internal ref partial struct WireReader
{
    internal const string Discriminator = "$type";

    /// <summary>
    /// Finds the <c>$type</c> of the object that begins here, and stays at the start of the object. Usually <c>$type</c> is the first member, but it may be
    /// anywhere in the object. If there is no valid type, the method reports this, skips the value and returns false.
    /// </summary>
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

    // Returns the type if it is known, is the first member, and has no white space before it. The codec of the type checks the other members.
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
        Fault(IssueCodes.Missing, "'$type' is required here and missing: name the type of the event, such as transfer.");
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
            // A name that can't be unescaped is reported when the member is read.
            if (members.TryName(out var member) && !names.Add(member))
            {
                Note(members.NameStart, IssueCodes.DuplicateMember, IssueSeverity.Error, $"'{Excerpt.Of(member)}' appears twice in the object: keep one.");
            }
        }
    }

    private readonly MemberScan Members(int start) => new(text, session.Options.MaxDepth, start);
}
