namespace Geopol.Events;

/// <summary><see cref="Interaction"/> on the wire.</summary>
internal readonly struct InteractionCodec : ICodec<Interaction>
{
    internal const string TypeName = "interaction";

    public static ReadOnlySpan<string> Members => Names;

    public static Interaction? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        var parts = default(EventParts);
        EquatableArray<Actor> actors = default, recipients = default;
        Theme? cause = null;
        Clause? content = null, grounds = null;
        EquatableArray<Count> counts = default;
        EquatableArray<Goods> instruments = default;
        string? occasion = null;
        PloverCode? plover = null;
        InteractionStatus status = default;
        EquatableArray<Theme> themes = default;
        Verb verb = default;
        while (r.Next(ref o))
        {
            if (r.Is("actors"u8)) actors = r.List<Actor, ActorCodec>();
            else if (r.Is("cause"u8)) cause = r.Object<Theme, ThemeCodec>();
            else if (r.Is("content"u8)) content = r.Object<Clause, ClauseCodec>();
            else if (r.Is("counts"u8)) counts = r.List<Count, CountCodec>();
            else if (r.Is("grounds"u8)) grounds = r.Object<Clause, ClauseCodec>();
            else if (r.Is("instruments"u8)) instruments = r.List<Goods, GoodsCodec>();
            else if (r.Is("occasion"u8)) occasion = r.Text();
            else if (r.Is("plover"u8)) plover = r.Object<PloverCode, PloverCodeCodec>();
            else if (r.Is("recipients"u8)) recipients = r.List<Actor, ActorCodec>();
            else if (r.Is("status"u8)) status = r.Code<InteractionStatus>();
            else if (r.Is("themes"u8)) themes = r.List<Theme, ThemeCodec>();
            else if (r.Is("verb"u8)) verb = r.Code<Verb>();
            else if (!EventCodec.TryReadCommon(ref r, ref parts)) r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new Interaction(parts)
        {
            Actors = actors,
            Cause = cause,
            Content = content,
            Counts = counts,
            Grounds = grounds,
            Instruments = instruments,
            Occasion = occasion,
            Plover = plover,
            Recipients = recipients,
            Status = status,
            Themes = themes,
            Verb = verb,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Interaction value)
    {
        var outer = w.Begin(value.Unknown);
        w.Text("$type"u8, TypeName);
        w.List<Actor, ActorCodec>("actors"u8, value.Actors);
        w.Object<Theme, ThemeCodec>("cause"u8, value.Cause);
        w.List<Coding, CodingCodec>("codings"u8, value.Codings);
        w.Object<Clause, ClauseCodec>("content"u8, value.Content);
        w.Codes("contexts"u8, value.Contexts);
        w.List<Count, CountCodec>("counts"u8, value.Counts);
        w.Localized("description"u8, value.Description);
        w.Object<Clause, ClauseCodec>("grounds"u8, value.Grounds);
        w.List<Goods, GoodsCodec>("instruments"u8, value.Instruments);
        w.List<Mark, MarkCodec>("marks"u8, value.Marks);
        w.Text("occasion"u8, value.Occasion);
        w.Object<PloverCode, PloverCodeCodec>("plover"u8, value.Plover);
        w.List<Actor, ActorCodec>("recipients"u8, value.Recipients);
        w.List<RelatedMatter, RelatedMatterCodec>("related"u8, value.Related);
        w.Code("status"u8, value.Status);
        w.List<Theme, ThemeCodec>("themes"u8, value.Themes);
        w.Code("verb"u8, value.Verb);
        w.Object<EventTime, EventTimeCodec>("when"u8, value.When);
        w.Object<Place, PlaceCodec>("where"u8, value.Where);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "$type", "actors", "cause", "codings", "content", "contexts", "counts", "description", "grounds",
        "instruments", "marks", "occasion", "plover", "recipients", "related", "status", "themes", "verb", "when",
        "where",
    ];
}
