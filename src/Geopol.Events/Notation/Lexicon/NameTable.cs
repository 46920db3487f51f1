using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>All names that a notation knows, by their first word, the longest first; and the names under which actors and goods are printed.</summary>
internal sealed class NameTable
{
    private readonly PhraseTable<LexiconName> byFirstWord;
    private readonly FrozenDictionary<string, LexiconName>.AlternateLookup<ReadOnlySpan<char>> byText;
    private readonly FrozenDictionary<string, LexiconName> byActorName;
    private readonly FrozenDictionary<Commodity, LexiconName> byCommodity;

    internal NameTable(Lexicon lexicon, ActorRegistry registry)
    {
        var all = new Dictionary<string, LexiconName>(StringComparer.Ordinal);
        foreach (var name in RegistryNames.Of(registry).Concat(GoodsNames.All()).Concat(lexicon.Names).Where(static name => !name.Text.EndsWith('.')))
        {
            // One that ends with a full stop can't be told from the end of a sentence. Of two actors with one name the later stands: the lexicon goes before the registry.
            all[name.Text] = !all.TryGetValue(name.Text, out var known) ? name
                : name.Actor is not null && known.Actor is not null && name.Actor != known.Actor ? name
                : name.And(known);
        }

        foreach (var (brief, full) in lexicon.Abbreviations)
        {
            if (all.TryGetValue(full, out var known))
            {
                all[brief] = new() { Text = brief, Kinds = known.Kinds, Actor = known.Actor, IsPlural = known.IsPlural };
            }
        }

        byText = all.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        byFirstWord = new(all.Values, static name => name.Text);
        var brevity = lexicon.Abbreviations.Select(static pair => pair.Short).ToHashSet();
        byActorName = all.Values.Where(static name => name.Actor?.Names.Main is not null).GroupBy(static name => name.Actor!.Names.Main!, StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, group => group.OrderByDescending(name => brevity.Contains(name.Text)).ThenByDescending(name => name.Text == group.Key).First(), StringComparer.Ordinal);
        byCommodity = all.Values.Where(static name => name.Goods is { Name: null, Commodity.IsAbsent: false }).GroupBy(static name => name.Goods!.Commodity)
            .ToFrozenDictionary(static group => group.Key, static group => group.First());
        All = [.. all.Values];
    }

    internal LexiconName[] All { get; }

    /// <summary>The longest name with which the text begins; null where none does.</summary>
    internal LexiconName? Longest(ReadOnlySpan<char> text)
    {
        foreach (var name in byFirstWord.WithFirstWordOf(text))
        {
            if (SentenceText.Begins(text, name.Text))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The name of just this text.</summary>
    internal LexiconName? Find(ReadOnlySpan<char> text) => byText.TryGetValue(text, out var name) ? name : null;

    /// <summary>The name under which an actor of this English name is printed.</summary>
    internal LexiconName? OfActor(string name) => byActorName.GetValueOrDefault(name);

    internal LexiconName? Of(Commodity commodity) => byCommodity.GetValueOrDefault(commodity);
}
