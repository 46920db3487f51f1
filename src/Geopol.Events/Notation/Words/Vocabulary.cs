namespace Geopol.Events;

/// <summary>All words that the notation knows. The <see cref="Lexeme"/> of a word has everything that the word can be.</summary>
/// <remarks>
/// Immutable and thread safe. The words are read in place from the image of the library. Decoded records are cached.
/// </remarks>
internal sealed class Vocabulary
{
    private readonly OwnNames? own;
    private readonly DecodedRecords<Lexeme> lexemes = new(LexiconImage.WordCount);
    private readonly DecodedRecords<NameEntry> names = new(LexiconImage.NameCount);
    private readonly DecodedRecords<NounEntry> nouns = new(LexiconImage.NounCount);
    private readonly DecodedRecords<VerbEntry> verbs = new(LexiconImage.VerbCount);
    private readonly DecodedRecords<Frame> frames = new(LexiconImage.FrameCount);
    private readonly DecodedRecords<FrameSlot> slots = new(LexiconImage.SlotCount);
    private readonly DecodedRecords<ActVerb> acts = new(LexiconImage.ActCount);
    private readonly DecodedRecords<StanceVerb> stances = new(LexiconImage.StanceCount);

    /// <summary>Creates a vocabulary with the names of a registry.</summary>
    internal Vocabulary(ActorRegistry registry) => own = registry == ActorRegistry.Default ? null : new OwnNames(registry, this);

    private Vocabulary()
    {
    }

    /// <summary>The vocabulary with the names of <see cref="ActorRegistry.Default"/>.</summary>
    internal static Vocabulary Default { get; } = new();

    /// <summary>The verbs, by lemma.</summary>
    internal IReadOnlyDictionary<string, VerbEntry> Verbs => field ??= new VerbsByLemma(this);

    /// <summary>All words that <see cref="Find"/> finds. The order isn't defined.</summary>
    internal IEnumerable<string> Words => Enumerable.Range(0, LexiconImage.WordCount).Select(LexiconImage.WordAt).OfType<string>().Union(own?.Words ?? [], StringComparer.Ordinal);

    /// <summary>Returns the lexeme of a word, or null if the word isn't known.</summary>
    internal Lexeme? Find(ReadOnlySpan<char> word)
    {
        var slot = LexiconImage.SlotFor(word);
        if (lexemes[slot] is { } known)
        {
            return word.SequenceEqual(known.Text) ? known : own?.Find(word);
        }

        return LexiconImage.IsWord(slot, word) ? lexemes.Keep(slot, new(this, slot, own?.WordsOf(word))) : own?.Find(word);
    }

    /// <summary>Returns the name with exactly this text, or null if there is none.</summary>
    internal NameEntry? Name(string text) => Name(text, out _);

    /// <summary>Returns the name with exactly this text, or null if there is none.</summary>
    /// <param name="text">The name.</param>
    /// <param name="word">The lexeme of the first word of the name; null if that word isn't known.</param>
    internal NameEntry? Name(string text, out Lexeme? word)
    {
        word = Find(Tokens.FirstWord(text));
        foreach (var name in word?.Names ?? [])
        {
            if (name.Text == text)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Returns the form of a noun with exactly this text, or null if there is none.</summary>
    internal NounForm? Noun(string text) => Noun(text, out _);

    /// <summary>Returns the form of a noun with exactly this text, or null if there is none.</summary>
    /// <param name="text">The form.</param>
    /// <param name="word">The lexeme of the first word of the form; null if that word isn't known.</param>
    internal NounForm? Noun(string text, out Lexeme? word)
    {
        word = Find(Tokens.FirstWord(text));
        foreach (var form in word?.Nouns ?? [])
        {
            if (form.Text == text)
            {
                return form;
            }
        }

        return null;
    }

    /// <summary>Returns the verb with this lemma, or null if the verb isn't known.</summary>
    internal VerbEntry? Verb(string lemma)
    {
        foreach (var form in Find(Tokens.FirstWord(lemma))?.Verbs ?? [])
        {
            if ((form.Forms & VerbForms.Base) != 0 && form.Text == lemma)
            {
                return form.Verb;
            }
        }

        return null;
    }

    /// <summary>Returns the verbs that have this code in claims, each with the frame in which it has the code.</summary>
    internal IEnumerable<(VerbEntry Verb, Frame Frame)> UsesOf(Verb code) => LexiconIndex.OfCode(this, code.Text);

    /// <summary>Returns the frames of an event type in the order of the table, each with its first verb.</summary>
    internal IEnumerable<(VerbEntry Verb, Frame Frame)> UsesOf(EventSort sort) => LexiconIndex.OfEvent(this, sort);

    /// <summary>Returns the name with this number in the image. Like all records, the name is decoded on first use.</summary>
    internal NameEntry NameAt(int number) => names[number] ?? names.Keep(number, new(LexiconImage.Names + (number * LexiconImage.NameSize)));

    internal NounEntry NounAt(int number) => nouns[number] ?? nouns.Keep(number, new(LexiconImage.Nouns + (number * LexiconImage.NounSize)));

    internal VerbEntry VerbAt(int number) => verbs[number] ?? verbs.Keep(number, new(this, LexiconImage.Verbs + (number * LexiconImage.VerbSize)));

    internal Frame FrameAt(int number) => frames[number] ?? frames.Keep(number, new(this, LexiconImage.Three(LexiconImage.Frames + (number * LexiconImage.Offset))));

    internal FrameSlot SlotAt(int number) => slots[number] ?? slots.Keep(number, FrameSlot.Decode(number));

    internal ActVerb ActAt(int number) => acts[number] ?? acts.Keep(number, ActOf(LexiconImage.Acts + (number * LexiconImage.ActSize)));

    internal StanceVerb StanceAt(int number) => stances[number] ?? stances.Keep(number, StanceVerb.Decode(LexiconImage.Stances + (number * LexiconImage.StanceSize)));

    private static ActVerb ActOf(int at)
    {
        var flags = LexiconImage.One(at + 18);
        return new(LexiconImage.Code<SpeechAct>(at + 15), VerbEntry.ConjugationAt(at, LexiconImage.TextOf(at)!), (flags & 1) != 0, (flags & 2) != 0 ? "whether" : "that");
    }
}
