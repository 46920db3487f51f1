using System.Text.Json;

namespace Geopol.Events;

// What this version doesn't know.
internal ref partial struct WireReader
{
    /// <summary>Keeps the current member as it came; in strict reading it is an error.</summary>
    internal void Unknown(ref ObjectScope o)
    {
        if (!IsNameLegal() || Canonical() is not { } canonical)
        {
            return;
        }

        if (strict)
        {
            Note(o.ValueStart, IssueCodes.UnknownMember, IssueSeverity.Error, $"'{Excerpt.Of(name)}' isn't a member that this version knows: mend the name, or read in another mode.");
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

    /// <summary>An object whose members are formats, each with any value.</summary>
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

    /// <summary>Whether an event of a type that isn't known may be read; in strict reading it is an error, and skipped.</summary>
    internal bool CheckKnownType(string type)
    {
        if (strict)
        {
            Fault(IssueCodes.UnknownEventType, $"'{Excerpt.Of(type)}' isn't an event type that this version knows: mend it, or read in another mode.");
        }

        return !strict;
    }

    /// <summary>Whether a code that is read must be one that this version knows.</summary>
    private readonly void CheckKnown<T>(T code) where T : struct, IOpenCode<T>
    {
        if (strict && !code.IsKnown)
        {
            Note(json.TokenStartIndex, IssueCodes.UnknownCode, IssueSeverity.Error,
                $"'{Excerpt.Of(code.Text)}' isn't a {typeof(T).Name} that this version knows: mend it, or read in another mode.");
        }
    }

    private byte[]? Canonical()
    {
        // Skipped first: what isn't JSON ends the reading, whatever else is wrong with the value.
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
        CanonicalFault.NumberTooLarge or CanonicalFault.NumberInexact => "A double can't hold this number, so it can't be kept: write it as a string.",
        _ => "This isn't JSON.",
    };
}
