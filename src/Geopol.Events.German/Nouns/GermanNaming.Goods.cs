namespace Geopol.Events;

/// <summary>Writes goods, their quantities, and money.</summary>
internal sealed partial class GermanNaming
{
    internal GermanItem GoodsItem(Goods goods)
    {
        var money = goods.Value is { } value ? GermanNumbers.Money(value) : null;
        if (goods.Value is not null && goods.Commodity.IsAbsent && goods.Name is null && goods.Designation is null && goods.Quantity is null)
        {
            return money is null ? new(german.Nouns.Classifier("money")) : new(new() { Gender = GermanGender.Plural, Head = money, DativePlural = money, IsName = true });
        }

        var count = goods.Quantity is { } quantity ? GermanNumbers.Count(quantity, german) : default;
        var type = TypeOf(goods);
        var isTypeAlone = type is not null && goods.Name is null && goods.Commodity.IsAbsent;
        var noun = isTypeAlone ? new() { Gender = GermanGender.Plural, Head = type!, DativePlural = type, IsName = false } : GoodsNoun(goods, count.IsOne);
        if (type is not null && !isTypeAlone)
        {
            noun = noun with { Tail = GermanText.Join(noun.Tail, "vom Typ", type) };
        }

        if (goods.Condition is { IsAbsent: false } condition && ConditionOf(condition) is { } adjective)
        {
            noun = noun with { Adjectives = [adjective, .. noun.Adjectives] };
        }

        noun = money is null ? noun : noun with { Tail = GermanText.Join(noun.Tail, "im Wert von", money) };
        var isKnown = goods.Quantity is null && noun is { IsName: false, Determiner: GermanDeterminer.Indefinite };
        return isKnown ? new(noun with { Determiner = GermanDeterminer.Definite }) : Counted(noun, count);
    }

    private GermanItem Counted(GermanNoun noun, GermanCount count)
    {
        if (count.Nominative is null)
        {
            return new(noun);
        }

        if (noun.IsName)
        {
            return count.IsOne ? new(noun) : new(noun with { Gender = GermanGender.Plural }) { Count = count.Nominative, CountInDative = count.Dative ?? count.Nominative };
        }

        if (count.IsOne && noun.Gender != GermanGender.Plural && !noun.IsName)
        {
            return new(noun with { Determiner = GermanDeterminer.Indefinite });
        }

        if (count.IsOfUnit || noun.Gender == GermanGender.Plural && !count.IsOne)
        {
            return new(noun) { Count = count.Nominative, CountInDative = count.Dative ?? count.Nominative };
        }

        // A noun without a singular, or a noun that isn't counted, gets the classifier "piece" or "pieces".
        var what = noun.IsName ? noun.Head : $"({noun.In(GermanCase.Nominative, GermanDeterminer.None)})";
        return count.IsOne ? new(german.Nouns.Classifier("piece") with { Tail = what })
            : new(german.Nouns.Classifier("pieces") with { Tail = what }) { Count = count.Nominative, CountInDative = count.Dative ?? count.Nominative };
    }

    private static string? ConditionOf(GoodsCondition condition) => condition == GoodsCondition.New ? "neu" : condition == GoodsCondition.SecondHand ? "gebraucht" : condition == GoodsCondition.Modernised ? "modernisiert" : null;

    // Writes the types. The plural "F-16s" becomes "F-16".
    private static string? TypeOf(Goods goods) => goods.Designation is { } designation
        ? GermanText.List([.. new[] { designation }.Concat(goods.OrDesignations).Select(Singular)], "oder") : null;

    private static string Singular(string designation) => designation is [.., var c, 's'] && char.IsAsciiDigit(c) ? designation[..^1] : designation;

    // Returns the translation of the name or, without a name, the noun for the code.
    private GermanNoun GoodsNoun(Goods goods, bool isOne)
    {
        if (goods.Name is null)
        {
            return goods.Commodity.IsAbsent ? german.Nouns.Classifier("goods")
                : (isOne ? german.Nouns.Piece(goods.Commodity) : null) ?? german.Nouns.Goods(goods.Commodity.Text) ?? Matter(goods.Commodity.Text.Replace('-', ' '));
        }

        var name = EnglishNames.WithoutArticle(goods.Name.Trim());
        if (terms.Read(goods.Name.Trim()) is { } read)
        {
            return read;
        }

        // In "Leopard tanks", a proper name comes before a known noun.
        var space = name.LastIndexOf(' ');
        return space > 0 && EnglishNames.IsProper(name[..space]) && terms.Read(name[(space + 1)..]) is { } known && known.Adjectives.IsEmpty
            ? known with { Head = $"{name[..space].Replace(' ', '-')}-{known.Head}", Genitive = null, DativePlural = null }
            : Matter(goods.Name);
    }
}
