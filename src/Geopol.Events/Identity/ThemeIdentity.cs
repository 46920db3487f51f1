namespace Geopol.Events;

/// <summary>The identity of what an interaction is about, and of what it counts.</summary>
internal static class ThemeIdentity
{
    internal static void Write(ref IdentityWriter w, Theme theme)
    {
        w.Begin(theme.Unknown);
        w.Value("actor"u8, theme.Actor, ActorIdentity.Write);
        w.Value("content"u8, theme.Content, PropositionIdentity.Write);
        w.Value("goods"u8, theme.Goods, GoodsIdentity.Write);
        w.Code("relation"u8, theme.Relation);
        w.Unknown(theme.Unknown);
        w.End();
    }

    internal static void Write(ref IdentityWriter w, Count count)
    {
        w.Begin(count.Unknown);
        w.Code("kind"u8, count.Kind);
        w.Value("number"u8, count.Number, QuantityIdentity.Write);
        w.Value("of"u8, count.Of, ActorIdentity.Write);
        w.Unknown(count.Unknown);
        w.End();
    }
}
