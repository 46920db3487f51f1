namespace Geopol.Events;

/// <summary><see cref="Affiliation"/> on the wire.</summary>
internal readonly struct AffiliationCodec : ICodec<Affiliation>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Affiliation? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        Actor? of = null;
        AffiliationRole role = default;
        Edtf since = default, until = default;
        LocalizedText title = default;
        while (r.Next(ref o))
        {
            if (r.Is("of"u8)) of = r.Object<Actor, ActorCodec>();
            else if (r.Is("role"u8)) role = r.Code<AffiliationRole>();
            else if (r.Is("since"u8)) since = r.Edtf();
            else if (r.Is("title"u8)) title = r.Localized();
            else if (r.Is("until"u8)) until = r.Edtf();
            else r.Unknown(ref o);
        }

        // An actor whose members are all null or dropped says nothing, and is none.
        if (!r.Has(ref o, of is INested { IsEmpty: false }, "of") || !r.End(ref o))
        {
            return null;
        }

        return new Affiliation
        {
            Of = of!,
            Role = role,
            Since = since,
            Title = title,
            Until = until,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Affiliation value)
    {
        var outer = w.Begin(value.Unknown);
        w.Object<Actor, ActorCodec>("of"u8, value.Of);
        w.Code("role"u8, value.Role);
        w.Value("since"u8, value.Since);
        w.Localized("title"u8, value.Title);
        w.Value("until"u8, value.Until);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "of", "role", "since", "title", "until",
    ];
}
