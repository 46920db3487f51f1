namespace Geopol.Events;

/// <summary>A word, and everything that the word can be or can begin. Each part is decoded on first use.</summary>
internal sealed class Lexeme
{
    private const int AdjectiveFlag = 1 << 8;

    private readonly OwnWords? own;

    /// <param name="words">The vocabulary, which caches decoded records.</param>
    /// <param name="slot">The word's slot in the image; -1 if only the registry has the word.</param>
    /// <param name="own">The entries of your own registry for the word; null if the registry is the default registry.</param>
    internal Lexeme(Vocabulary words, int slot, OwnWords? own)
    {
        Words = words;
        Text = slot < 0 ? "" : LexiconImage.WordAt(slot)!;
        Record = slot < 0 ? 0 : LexiconImage.RecordAt(slot);
        IsAdjective = Record > 0 && (LexiconImage.Two(Record) & AdjectiveFlag) != 0;
        this.own = own;
    }

    internal readonly Vocabulary Words;

    /// <summary>The word; empty if only the registry has the word.</summary>
    internal readonly string Text;

    /// <summary>The offset of the word's record in the image; 0 if the word has no record.</summary>
    internal readonly int Record;

    internal bool IsAdjective { get; }

    /// <summary>The names that begin with the word, the longest first.</summary>
    internal NameEntry[] Names => field ??= own is null ? LexemeParts.Names(this) : own.NamesWith(LexemeParts.Names(this));

    /// <summary>The verb forms that begin with the word, the longest first.</summary>
    internal VerbForm<VerbEntry>[] Verbs => field ??= LexemeParts.Verbs(this);

    /// <summary>The nouns that begin with the word, the longest first.</summary>
    internal NounForm[] Nouns => field ??= LexemeParts.Nouns(this);

    /// <summary>The prepositions that begin with the word, the longest first.</summary>
    internal SlotPlace[] Prepositions => field ??= LexemeParts.Prepositions(this);

    /// <summary>The adverbs that begin with the word, the longest first.</summary>
    internal AdverbEntry[] Adverbs => field ??= LexemeParts.Adverbs(this);

    /// <summary>The forms of verbs of saying that begin with the word, the longest first.</summary>
    internal VerbForm<ActVerb>[] Acts => field ??= LexemeParts.Acts(this);

    /// <summary>The forms of verbs of stance (plan to, begin to) that begin with the word, the longest first.</summary>
    internal VerbForm<StanceVerb>[] Stances => field ??= LexemeParts.Stances(this);

    /// <summary>The adjectives of states (Russian, South Korean) that begin with the word, the longest first.</summary>
    internal (string Text, Actor State)[] Demonyms => field ??= own is null ? LexemeParts.Demonyms(this) : own.Demonyms;
}
