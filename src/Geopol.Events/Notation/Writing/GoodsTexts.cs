namespace Geopol.Events;

/// <summary>Lists the texts with which goods can be written, the plainest text first.</summary>
internal static class GoodsTexts
{
    /// <summary>Returns the texts for this level of care. The caller must check how each text is read.</summary>
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
        foreach (var text in care < Care.Bracketed ? Valued(goods, core, number, money) : care == Care.Bracketed && core is not null && IsOneNoun(core, words) ? [Counted(number, core)] : [])
        {
            yield return text;
        }

        foreach (var bracket in Brackets(goods, core ?? goods.Designation!, care))
        {
            if (money is not null)
            {
                yield return $"{money} worth of {bracket}";
            }

            yield return Counted(number, bracket);
        }
    }

    private static string Counted(string? number, string text) => number is null ? text : $"{number} {text}";

    private static bool IsOneNoun(string text, Vocabulary words) => !text.Contains(' ', StringComparison.Ordinal) && words.Find(text)?.Nouns.Length > 0;

    // Adds the value to the texts. A sentence can't say both a number and a value of the same goods. If the goods have both, the last texts leave out the value.
    private static IEnumerable<string> Valued(Goods goods, string? core, string? number, string? money)
    {
        var plain = Plain(goods, core, number);
        return money is null ? plain : plain.SelectMany(text => (string[])[$"{money} worth of {text}", $"{money} in {text}"]).Concat(number is null ? [] : plain);
    }

    // Returns the name of a code. Most codes are names with dashes instead of spaces. The names of other codes are looked up: "short-range ballistic missiles".
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
            yield return Counted(number, types);
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

        yield return Counted(number, core);
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
