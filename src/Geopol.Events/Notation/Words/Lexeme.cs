namespace Geopol.Events;

/// <summary>All that a word can be. Each part is decoded when it is asked for.</summary>
internal sealed class Lexeme
{
    private const int AdjectiveFlag = 1 << 8;

    private readonly Vocabulary words;
    private readonly int slot;
    private readonly int record;
    private readonly OwnWords? own;

    /// <param name="words">The vocabulary that keeps what is decoded.</param>
    /// <param name="slot">The word's slot in the image; -1 of a word that only the registry has.</param>
    /// <param name="own">What a registry of one's own says of the word; null where it is the default one.</param>
    internal Lexeme(Vocabulary words, int slot, OwnWords? own)
    {
        this.words = words;
        this.slot = slot;
        record = slot < 0 ? 0 : LexiconImage.RecordAt(slot);
        this.own = own;
    }

    internal bool IsAdjective => record > 0 && (LexiconImage.Two(record) & AdjectiveFlag) != 0;

    /// <summary>The names that begin with the word, the longest first.</summary>
    internal NameEntry[] Names => field ??= own is null ? LexemeParts.Names(words, record) : own.NamesWith(LexemeParts.Names(words, record));

    /// <summary>The verb forms that begin with it, the longest first.</summary>
    internal VerbForm[] Verbs => field ??= LexemeParts.Verbs(words, slot, record);

    /// <summary>The nouns that begin with it, the longest first.</summary>
    internal NounForm[] Nouns => field ??= LexemeParts.Nouns(words, record);

    /// <summary>The prepositions that begin with it, the longest first.</summary>
    internal SlotPlace[] Prepositions => field ??= LexemeParts.Prepositions(record);

    /// <summary>The adverbs that begin with it, the longest first.</summary>
    internal AdverbEntry[] Adverbs => field ??= LexemeParts.Adverbs(record);

    /// <summary>The verbs of saying whose forms begin with it, the longest first.</summary>
    internal VerbForm<ActVerb>[] Acts => field ??= LexemeParts.Acts(words, record);

    /// <summary>The verbs that say how willing or able a doer is (plan to, begin to), the longest first.</summary>
    internal VerbForm<StanceVerb>[] Stances => field ??= LexemeParts.Stances(words, record);

    /// <summary>The adjectives of states that begin with it, the longest first: Russian, South Korean.</summary>
    internal (string Text, Actor State)[] Demonyms => field ??= own is null ? LexemeParts.Demonyms(record) : own.Demonyms;
}
