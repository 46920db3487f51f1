using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>All names that a notation knows, by their first word, the longest first; and the names under which actors and goods are printed.</summary>
internal sealed class NameTable
{
    private readonly FrozenDictionary<string, LexiconName[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;
    private readonly FrozenDictionary<string, LexiconName>.AlternateLookup<ReadOnlySpan<char>> byText;
    private readonly FrozenDictionary<string, LexiconName> byActorName;
    private readonly FrozenDictionary<Commodity, LexiconName> byCommodity;

    internal NameTable(Lexicon lexicon, ActorRegistry registry)
    {
        var all = new Dictionary<string, LexiconName>(StringComparer.Ordinal);
        foreach (var name in RegistryNames.Of(registry).Concat(GoodsNames.All()).Concat(lexicon.Names).Where(static name => !name.Text.EndsWith('.')))
        {
            // One that ends with a full stop can't be told from the end of a sentence. A name that two actors have is nobody's here: it is written [name|code].
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
        byFirstWord = all.Values.GroupBy(static name => SentenceText.FirstWord(name.Text).ToString(), StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static name => name.Text.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
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
        if (!byFirstWord.TryGetValue(SentenceText.FirstWord(text), out var names))
        {
            return null;
        }

        foreach (var name in names)
        {
            if (text.StartsWith(name.Text) && SentenceText.IsEnd(text, name.Text.Length))
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
