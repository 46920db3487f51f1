namespace Geopol.Events;

/// <summary>The names of the vocabulary of goods as names of the notation.</summary>
internal static class GoodsNames
{
    internal static IEnumerable<LexiconName> All()
    {
        foreach (var entry in GoodsVocabulary.Entries)
        {
            var main = entry.Names.Main!;
            yield return Of(entry, main, isMain: true);
            if (entry.Singular is { } singular && singular != main)
            {
                yield return Of(entry, singular, isMain: false);
            }

            foreach (var synonym in (IEnumerable<string>)entry.Synonyms)
            {
                yield return Of(entry, synonym, isMain: false);
            }
        }
    }

    // Under its main name a commodity is known by its code alone; any other name is kept as the text has it.
    private static LexiconName Of(GoodsEntry entry, string name, bool isMain) => new()
    {
        Text = name,
        Kinds = NounKinds.Goods | NounKinds.Matter,
        IsPlural = name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal),
        Goods = isMain ? Goods.Of(entry.Commodity) : Goods.Of(entry.Commodity) with { Name = name },
    };
}
