namespace Geopol.Events;

/// <summary>A form of a noun.</summary>
/// <param name="Text">The form.</param>
/// <param name="IsPlural">Whether the form is a plural.</param>
/// <param name="Noun">The noun.</param>
/// <param name="Goods">The goods that the form names; null for other nouns.</param>
internal sealed record NounForm(string Text, bool IsPlural, NounEntry Noun, Goods? Goods = null)
{
    internal static NounForm Decode(Vocabulary words, int at)
    {
        var text = LexiconImage.TextOf(at)!;
        var flags = LexiconImage.One(at + 6);
        return new(text, (flags & 1) != 0, words.NounAt(LexiconImage.Three(at + 3)), GoodsOf(LexiconImage.Code<Commodity>(at + 7), (flags & 2) != 0 ? text : null));
    }

    private static Goods? GoodsOf(Commodity commodity, string? name) => commodity.IsAbsent ? null : new() { Commodity = commodity, Name = name };
}
