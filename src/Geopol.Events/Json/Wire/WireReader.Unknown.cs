using System.Text.Json;

namespace Geopol.Events;

// This file handles members, event types and codes that this version doesn't know.
internal ref partial struct WireReader
{
    /// <summary>Keeps the current member, which the codec doesn't know, in canonical form. In strict mode such a member is an error.</summary>
    internal void Unknown(ref ObjectScope o)
    {
        if (!IsNameLegal() || Canonical() is not { } canonical)
        {
            return;
        }

        if (strict)
        {
            Note(o.ValueStart, IssueCodes.UnknownMember, IssueSeverity.Error, $"'{Excerpt.Of(name)}' isn't a member that this version knows: correct the name, or read in another mode.");
            return;
        }

        Keep(ref o, canonical);
    }

    private bool IsNameLegal()
    {
        if (!nameIsBroken && System.Text.Unicode.Utf8.IsValid(name))
        {
            return true;
        }

        Fault(IssueCodes.Encoding, "The member's name isn't valid UTF-8 or has a lone surrogate: repair it where it was written.");
        return false;
    }

    private readonly void Keep(ref ObjectScope o, byte[] canonical)
    {
        CountValue();
        (o.Kept ??= []).Add(new UnknownMember(System.Text.Encoding.UTF8.GetString(name), canonical));
    }

    /// <summary>Reads extra data: an object whose member names are formats and whose values may be any JSON.</summary>
    internal Extra Extra()
    {
        if (IsEmptyObject() || !Begin(out var o, []))
        {
            return default;
        }

        while (Next(ref o))
        {
            if (IsNameLegal() && Canonical() is { } canonical)
            {
                Keep(ref o, canonical);
            }
        }

        return End(ref o) ? new Extra(o.Unknown) : default;
    }

    /// <summary>
    /// Returns whether an event of an unknown type may be read. In strict mode it may not. Then the method reports the type and skips the event.
    /// </summary>
    internal bool CheckKnownType(string type)
    {
        if (strict)
        {
            Fault(IssueCodes.UnknownEventType, $"'{Excerpt.Of(type)}' isn't an event type that this version knows: correct it, or read in another mode.");
        }

        return !strict;
    }

    /// <summary>Reports a code that this version doesn't know, but only in strict mode.</summary>
    private readonly void CheckKnown<T>(T code) where T : struct, IOpenCode<T>
    {
        if (strict && !code.IsKnown)
        {
            Note(json.TokenStartIndex, IssueCodes.UnknownCode, IssueSeverity.Error,
                $"'{Excerpt.Of(code.Text)}' isn't a {typeof(T).Name} that this version knows: correct it, or read in another mode.");
        }
    }

    private byte[]? Canonical()
    {
        // The value is skipped first, so that a syntax error ends the reading before other faults of the value are reported.
        var start = json.TokenStartIndex;
        json.Skip();
        var value = new Utf8JsonReader(text[start..json.BytesConsumed]);
        value.Read();
        if (Canonicalizer.TryCanonicalize(ref value, exactNumbers: true, Nesting.MaxUnknownDepth, out var canonical, out var fault, out var offset))
        {
            return canonical;
        }

        Note(start + offset, CanonicalFaultCode.Of(fault), IssueSeverity.Error, MessageOf(fault));
        return null;
    }

    private static string MessageOf(CanonicalFault fault) => fault switch
    {
        CanonicalFault.TooDeep => $"The value of an unknown member nests deeper than {Nesting.MaxUnknownDepth} levels.",
        CanonicalFault.LoneSurrogate => "The text isn't valid UTF-8 or has a lone surrogate: repair it where it was written.",
        CanonicalFault.DuplicateMember => "A member appears twice in the object: keep one.",
        CanonicalFault.NumberTooLarge or CanonicalFault.NumberInexact => "This number changes when it is stored as a double, so it can't be kept. Write it as a string.",
        _ => "This isn't JSON.",
    };
}
