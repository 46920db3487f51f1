namespace Geopol.Events;

/// <summary>A form of a noun.</summary>
/// <param name="Text">The form.</param>
/// <param name="IsPlural">Whether it is a plural.</param>
/// <param name="Noun">The noun.</param>
/// <param name="Goods">The goods of which it is a name; null of other nouns.</param>
internal sealed record NounForm(string Text, bool IsPlural, NounEntry Noun, Goods? Goods = null);
