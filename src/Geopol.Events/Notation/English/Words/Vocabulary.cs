using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>All words that the notation knows, each looked up once: what a word can be stands in its <see cref="Lexeme"/>.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>> lexemes;
    private readonly FrozenDictionary<string, NameEntry> byName;

    internal Vocabulary(ActorRegistry registry)
    {
        var builder = new VocabularyBuilder();
        FrameTable.Read($"{EnglishFiles.Read("frames.tsv")}\n{EnglishFiles.Read("steps.tsv")}", builder);
        NounFile.Read(EnglishFiles.Read("nouns.tsv"), builder);
        foreach (var goods in GoodsNames.All())
        {
            builder.AddGoods(goods.Text, goods.IsPlural, goods.Goods!);
        }

        NounFile.ReadAdjectives(EnglishFiles.Read("adjectives.txt"), builder);
        NameFile.Read(registry, EnglishFiles.Read("names.tsv"), builder);
        AdverbFile.Read(EnglishFiles.Read("adverbs.tsv"), builder);
        SayingFile.Read(EnglishFiles.Read("acts.tsv"), EnglishFiles.Read("stances.tsv"), builder);
        Verbs = builder.Verbs;
        byName = builder.Names.ToFrozenDictionary(StringComparer.Ordinal);
        lexemes = builder.Lexemes().ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal static Vocabulary Default { get; } = new(ActorRegistry.Default);

    /// <summary>The verbs, by lemma.</summary>
    internal IReadOnlyDictionary<string, VerbEntry> Verbs { get; }

    /// <summary>What a word can be; null of one that isn't known.</summary>
    internal Lexeme? Find(ReadOnlySpan<char> word) => lexemes.TryGetValue(word, out var found) ? found : null;

    /// <summary>The name of just this text.</summary>
    internal NameEntry? Name(string text) => byName.GetValueOrDefault(text);
}
