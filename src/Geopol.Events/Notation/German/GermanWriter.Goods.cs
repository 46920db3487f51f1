namespace Geopol.Events;

/// <summary>Goods, how many of them, and money.</summary>
internal sealed partial class GermanWriter
{
    private GermanItem GoodsItem(Goods goods)
    {
        if (goods.Value is { } value && goods.Commodity.IsAbsent && goods.Name is null && goods.Designation is null && goods.Quantity is null)
        {
            return GermanNumbers.Money(value) is { } money ? new(new() { Gender = GermanGender.Plural, Head = money, DativePlural = money, IsName = true }) : new(german.Classifiers["money"]);
        }

        var noun = GoodsNoun(goods);
        if (TypeOf(goods) is { } type)
        {
            noun = noun is null ? german.Classifiers["type"] with { Tail = type } : noun with { Tail = GermanText.Join(noun.Tail, type) };
        }

        var count = goods.Quantity is { } quantity ? GermanNumbers.Count(quantity, german) : default;
        if (noun is not null && (count.IsOfUnit || noun.Gender == GermanGender.Plural && !count.IsOne))
        {
            return new(noun) { Count = count.Nominative ?? "", CountInDative = count.Dative ?? "" };
        }

        // Of what has no form for one, or isn't counted, pieces are.
        var what = noun is not null ? $"({noun.In(GermanCase.Nominative, GermanDeterminer.None)})" : $"der Ware {GermanText.Quoted(goods.Name ?? (goods.Commodity.IsAbsent ? "?" : goods.Commodity.Text.Replace('-', ' ')))}";
        return count.Nominative is null ? new(noun ?? german.Classifiers["goods"] with { Tail = what["der Ware ".Length..] })
            : count.IsOne ? new(german.Classifiers["piece"] with { Tail = what })
            : new(german.Classifiers["pieces"] with { Tail = what }) { Count = count.Nominative, CountInDative = count.Dative! };
    }

    private static string? TypeOf(Goods goods) => goods.Designation is { } designation && SentenceText.IsDesignation(designation)
        ? $"vom Typ {GermanText.List([designation, .. goods.OrDesignations.Where(static other => SentenceText.IsDesignation(other))], "oder")}" : null;

    // The noun of the code; with known words before it, where the name has them. Null where neither is known.
    private GermanNoun? GoodsNoun(Goods goods)
    {
        if (goods.Name is null)
        {
            return goods.Commodity.IsAbsent ? null : german.Goods.GetValueOrDefault(goods.Commodity.Text);
        }

        if (words.Names.Find(goods.Name) is { Goods.Commodity: { IsAbsent: false } known } && (known == goods.Commodity || goods.Commodity.IsAbsent))
        {
            return german.Goods.GetValueOrDefault(known.Text);
        }

        var adjectives = new List<string>();
        var rest = goods.Name.AsSpan();
        var adverb = "";
        while (true)
        {
            var word = SentenceText.FirstWord(rest);
            if (word.Length + 1 >= rest.Length || rest[word.Length] != ' ')
            {
                return null;
            }

            var second = SentenceText.FirstWord(rest[(word.Length + 1)..]);
            var both = rest[..(word.Length + 1 + second.Length)].ToString();
            var said = german.Text("modifiers", both);
            var length = said is null ? word.Length : both.Length;
            said ??= words.IsModifier(word) ? german.Text("modifiers", word.ToString()) : null;
            if (said is null || length + 1 >= rest.Length)
            {
                return null;
            }

            rest = rest[(length + 1)..];
            if (said[^1] != '-')
            {
                adverb = GermanText.Join(adverb, said);
                continue;
            }

            adjectives.Add(GermanText.Join(adverb, said[..^1]));
            adverb = "";
            if (words.Names.Longest(rest) is { Goods: { Name: null } plain } found && found.Text.Length == rest.Length && (plain.Commodity == goods.Commodity || goods.Commodity.IsAbsent))
            {
                return german.Goods.TryGetValue(plain.Commodity.Text, out var noun) ? noun with { Adjectives = [.. adjectives, .. noun.Adjectives] } : null;
            }
        }
    }

    private static string? KindOf(TransferKind kind) => kind.Text switch
    {
        TransferKind.PaymentText => "als Bezahlung",
        TransferKind.GiftText => "als Geschenk",
        TransferKind.LoanText => "leihweise",
        TransferKind.LeaseText => "auf Leasingbasis",
        TransferKind.BarterText => "im Tausch",
        TransferKind.SaleText => "gegen Bezahlung",
        TransferKind.LicenceText => "in Lizenz",
        TransferKind.ReturnText => "als Rückgabe",
        _ => null,
    };
}
