namespace Geopol.Events;

/// <summary><see cref="UnknownEvent"/> on the wire: what all events have, and the rest as it came.</summary>
internal readonly struct UnknownEventCodec
{
    internal static ReadOnlySpan<string> Members => Names;

    internal static UnknownEvent? Read(ref WireReader r, string type)
    {
        if (!r.CheckKnownType(type) || !r.BeginNested(out var o, Members))
        {
            return null;
        }

        var parts = default(EventParts);
        while (r.Next(ref o))
        {
            if (!EventCodec.TryReadCommon(ref r, ref parts)) r.Unknown(ref o);
        }

        return r.End(ref o) ? new UnknownEvent(type, parts) { Unknown = o.Unknown } : null;
    }

    internal static void Write(ref WireWriter w, UnknownEvent value)
    {
        var outer = w.Begin(value.Unknown);
        w.Text("$type"u8, value.Type);
        w.List<Coding, CodingCodec>("codings"u8, value.Codings);
        w.Codes("contexts"u8, value.Contexts);
        w.Localized("description"u8, value.Description);
        w.List<Mark, MarkCodec>("marks"u8, value.Marks);
        w.List<RelatedMatter, RelatedMatterCodec>("related"u8, value.Related);
        w.Object<EventTime, EventTimeCodec>("when"u8, value.When);
        w.Object<Place, PlaceCodec>("where"u8, value.Where);
        w.End(outer);
    }

    private static readonly string[] Names =
        [EventCodec.Discriminator, "codings", "contexts", "description", "marks", "related", "when", "where"];
}
