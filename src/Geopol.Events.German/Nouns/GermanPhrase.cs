namespace Geopol.Events;

/// <summary>The nouns that fill one place of a sentence. A conjunction joins them.</summary>
internal sealed class GermanPhrase
{
    private readonly GermanItem[] items;
    private readonly string conjunction;

    internal GermanPhrase(IEnumerable<GermanItem> items, string conjunction = "und")
    {
        this.items = [.. items];
        this.conjunction = conjunction;
    }

    internal GermanPhrase(GermanNoun noun)
        : this([new GermanItem(noun)])
    {
    }

    internal IReadOnlyList<GermanItem> Items => items;

    internal GermanNoun First => items[0].Noun;

    internal bool IsPlural => items.Length > 1 && conjunction == "und" || items.Any(static item => item.IsPlural);

    internal bool IsBare => items.Any(static item => item.IsBare);

    internal bool HasGenitive => items.All(static item => item.HasGenitive);

    internal string In(GermanCase wanted, bool isNegated = false) => GermanText.List([.. items.Select(item => item.In(wanted, isNegated))], conjunction);

    /// <summary>Returns the form after "laut".</summary>
    internal string InBrief() => GermanText.List([.. items.Select(static item => item.InBrief())], conjunction);

    /// <summary>Returns the nominative.</summary>
    public override string ToString() => In(GermanCase.Nominative);
}
