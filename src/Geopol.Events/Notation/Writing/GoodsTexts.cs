namespace Geopol.Events;

/// <summary>How goods can be written: the plainest first.</summary>
internal static class GoodsTexts
{
    internal static IEnumerable<string> Of(Goods goods, Care care, Vocabulary words)
    {
        var money = goods.Value is { } value ? QuantityText.Of(value) : null;
        var core = goods.Name ?? NameOf(goods.Commodity, words);
        if (core is null && goods.Designation is null)
        {
            if (money is not null)
            {
                yield return money;
            }

            yield break;
        }

        var number = goods.Quantity is { } quantity ? QuantityText.Of(quantity) : null;
        if (care < Care.Bracketed)
        {
            foreach (var plain in Plain(goods, core, number))
            {
                yield return money is null ? plain : $"{money} worth of {plain}";
                yield return money is null ? plain : $"{money} in {plain}";
            }

            // No sentence has a number and a value of the same goods.
            foreach (var plain in money is not null && number is not null ? Plain(goods, core, number) : [])
            {
                yield return plain;
            }
        }
        else if (care == Care.Bracketed && core is not null && words.Find(core)?.Nouns.Length > 0 && core.IndexOf(' ', StringComparison.Ordinal) < 0)
        {
            yield return number is null ? core : $"{number} {core}";
        }

        foreach (var bracket in Brackets(goods, core ?? goods.Designation!, care))
        {
            yield return number is null ? bracket : $"{number} {bracket}";
        }
    }

    // Most codes are names with dashes for spaces: "short-range ballistic missiles" isn't.
    private static string? NameOf(Commodity commodity, Vocabulary words)
    {
        if (commodity.IsAbsent)
        {
            return null;
        }

        var name = commodity.Text.Replace('-', ' ');
        return words.Noun(name) is not null ? name : GoodsVocabulary.Find(commodity)?.Names.In(LanguageTag.English) ?? name;
    }

    private static IEnumerable<string> Plain(Goods goods, string? core, string? number)
    {
        if (goods is { Designation: { } designation, Name: null })
        {
            var types = string.Join(" or ", goods.OrDesignations.Prepend(designation));
            types = core is null ? types : $"{types} {core}";
            yield return number is null ? types : $"{number} {types}";
        }

        if (core is null)
        {
            yield break;
        }

        if (!BracketText.IsVisible(core))
        {
            yield break;
        }

        if (goods.Quantity is { Exact: 1, Unit: null, Words: null })
        {
            yield return $"{ActorTexts.ArticleOf(core)} {core}";
        }

        yield return number is null ? core : $"{number} {core}";
        yield return number is null ? $"the {core}" : $"the {number} {core}";
    }

    private static IEnumerable<string> Brackets(Goods goods, string core, Care care)
    {
        var hasCode = !goods.Commodity.IsAbsent && BracketTag.IsOne(goods.Commodity.Text);
        if (goods.Name is null && !goods.Commodity.IsAbsent)
        {
            if (care < Care.Tagged)
            {
                yield return BracketText.Of(core);
            }

            yield return BracketText.Of(goods.Commodity.Text, "goods,commodity");
            yield break;
        }

        if (care < Care.Tagged && !hasCode)
        {
            yield return BracketText.Of(core);
        }

        yield return BracketText.Of(core, hasCode ? $"goods,{goods.Commodity}" : "goods");
        yield return BracketText.Of(core, "goods,name");
    }
}
