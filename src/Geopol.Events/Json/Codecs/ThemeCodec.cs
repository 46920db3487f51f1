namespace Geopol.Events;

/// <summary><see cref="Theme"/> on the wire.</summary>
internal readonly struct ThemeCodec : ICodec<Theme>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Theme? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        Actor? actor = null;
        Clause? content = null;
        Goods? goods = null;
        ThemeRelation relation = default;
        while (r.Next(ref o))
        {
            if (r.Is("actor"u8)) actor = r.Object<Actor, ActorCodec>();
            else if (r.Is("content"u8)) content = r.Object<Clause, ClauseCodec>();
            else if (r.Is("goods"u8)) goods = r.Object<Goods, GoodsCodec>();
            else if (r.Is("relation"u8)) relation = r.Code<ThemeRelation>();
            else r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new Theme
        {
            Actor = actor,
            Content = content,
            Goods = goods,
            Relation = relation,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Theme value)
    {
        var outer = w.Begin(value.Unknown);
        w.Object<Actor, ActorCodec>("actor"u8, value.Actor);
        w.Object<Clause, ClauseCodec>("content"u8, value.Content);
        w.Object<Goods, GoodsCodec>("goods"u8, value.Goods);
        w.Code("relation"u8, value.Relation);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "actor", "content", "goods", "relation",
    ];
}
