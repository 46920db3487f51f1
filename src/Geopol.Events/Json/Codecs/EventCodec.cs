namespace Geopol.Events;

/// <summary>Events on the wire: the codec of the type that <c>$type</c> names, and what all of them have.</summary>
internal readonly struct EventCodec : ICodec<GeopolEvent>
{
    internal const string Discriminator = "$type";

    public static ReadOnlySpan<string> Members => UnknownEventCodec.Members;

    public static GeopolEvent? Read(ref WireReader r)
    {
        if (!r.TryPeekType(out var type))
        {
            return null;
        }

        return type switch
        {
            TransferCodec.TypeName => TransferCodec.Read(ref r),
            WarningCodec.TypeName => WarningCodec.Read(ref r),
            MeetingCodec.TypeName => MeetingCodec.Read(ref r),
            AgreementCodec.TypeName => AgreementCodec.Read(ref r),
            InteractionCodec.TypeName => InteractionCodec.Read(ref r),
            _ => UnknownEventCodec.Read(ref r, type),
        };
    }

    public static void Write(ref WireWriter w, GeopolEvent value)
    {
        switch (value)
        {
            case Transfer transfer:
                TransferCodec.Write(ref w, transfer);
                break;
            case Warning warning:
                WarningCodec.Write(ref w, warning);
                break;
            case Meeting meeting:
                MeetingCodec.Write(ref w, meeting);
                break;
            case Agreement agreement:
                AgreementCodec.Write(ref w, agreement);
                break;
            case Interaction interaction:
                InteractionCodec.Write(ref w, interaction);
                break;
            default:
                UnknownEventCodec.Write(ref w, (UnknownEvent)value);
                break;
        }
    }

    internal static bool IsKnownType(string type) => type is TransferCodec.TypeName or WarningCodec.TypeName
        or MeetingCodec.TypeName or AgreementCodec.TypeName or InteractionCodec.TypeName;

    /// <summary>The name of a known type without allocating it, or null.</summary>
    internal static string? KnownType(ReadOnlySpan<byte> utf8) =>
        utf8.SequenceEqual("transfer"u8) ? TransferCodec.TypeName
        : utf8.SequenceEqual("meeting"u8) ? MeetingCodec.TypeName
        : utf8.SequenceEqual("interaction"u8) ? InteractionCodec.TypeName
        : utf8.SequenceEqual("agreement"u8) ? AgreementCodec.TypeName
        : utf8.SequenceEqual("warning"u8) ? WarningCodec.TypeName
        : null;

    /// <summary>Reads the current member if all events have it.</summary>
    internal static bool TryReadCommon(ref WireReader r, ref EventParts parts)
    {
        if (r.Is("$type"u8)) r.Skip();
        else if (r.Is("codings"u8)) parts.Codings = r.List<Coding, CodingCodec>();
        else if (r.Is("contexts"u8)) parts.Contexts = r.Codes<Context>();
        else if (r.Is("description"u8)) parts.Description = r.Localized();
        else if (r.Is("marks"u8)) parts.Marks = r.List<Mark, MarkCodec>();
        else if (r.Is("related"u8)) parts.Related = r.List<RelatedMatter, RelatedMatterCodec>();
        else if (r.Is("when"u8)) parts.When = r.Object<EventTime, EventTimeCodec>();
        else if (r.Is("where"u8)) parts.Where = r.Object<Place, PlaceCodec>();
        else return false;
        return true;
    }
}
