namespace Geopol.Events;

/// <summary>Collects the words of all tables, by the first word of each.</summary>
internal sealed class VocabularyBuilder
{
    private readonly Dictionary<string, Parts> parts = new(StringComparer.Ordinal);

    internal Dictionary<string, VerbEntry> Verbs { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, NameEntry> Names { get; } = new(StringComparer.Ordinal);

    internal Lexeme Lexeme(string word) => PartsOf(word).Lexeme;

    /// <summary>The verb of these forms, made where it isn't known yet.</summary>
    internal VerbEntry Verb(Conjugation forms)
    {
        if (!Verbs.TryGetValue(forms.Base, out var verb))
        {
            Verbs.Add(forms.Base, verb = new(forms));
            foreach (var (text, form) in forms.All())
            {
                PartsOf(text).Verbs.Add(new(text, form, verb));
            }
        }

        return verb;
    }

    /// <summary>Adds a name; of two with one text the later stands.</summary>
    internal void Add(NameEntry name) => Names[name.Text] = name;

    internal void Add(NounEntry noun)
    {
        PartsOf(noun.Singular).Nouns.Add(new(noun.Singular, noun.IsPluralOnly, noun));
        if (noun.Plural is { } plural)
        {
            PartsOf(plural).Nouns.Add(new(plural, true, noun));
        }
    }

    internal void Add(AdverbEntry adverb) => PartsOf(adverb.Text).Adverbs.Add(adverb);

    internal void Add(ActVerb verb)
    {
        foreach (var (text, form) in verb.Forms.All())
        {
            PartsOf(text).Acts.Add(new(text, form, verb));
        }
    }

    internal void Add(StanceVerb verb)
    {
        foreach (var (text, form) in verb.Forms.All())
        {
            PartsOf(text).Stances.Add(new(text, form, verb));
        }
    }

    internal IEnumerable<KeyValuePair<string, Lexeme>> Lexemes()
    {
        foreach (var name in Names.Values)
        {
            PartsOf(name.Text).Names.Add(name);
        }

        foreach (var place in SlotPlaces.Prepositions)
        {
            PartsOf(SlotPlaces.WordsOf(place)).Prepositions.Add(place);
        }

        foreach (var (word, part) in parts)
        {
            yield return new(word, part.Finish());
        }
    }

    private Parts PartsOf(string phrase)
    {
        var word = Tokens.FirstWord(phrase).ToString();
        if (!parts.TryGetValue(word, out var found))
        {
            parts.Add(word, found = new());
        }

        return found;
    }

    private sealed class Parts
    {
        internal Lexeme Lexeme { get; } = new();

        internal List<VerbForm> Verbs { get; } = [];

        internal List<NameEntry> Names { get; } = [];

        internal List<NounForm> Nouns { get; } = [];

        internal List<AdverbEntry> Adverbs { get; } = [];

        internal List<SlotPlace> Prepositions { get; } = [];

        internal List<VerbForm<ActVerb>> Acts { get; } = [];

        internal List<VerbForm<StanceVerb>> Stances { get; } = [];

        internal Lexeme Finish()
        {
            Lexeme.Verbs = [.. Verbs.OrderByDescending(static form => form.Text.Length)];
            Lexeme.Names = [.. Names.OrderByDescending(static name => name.Text.Length)];
            Lexeme.Nouns = [.. Nouns.OrderByDescending(static form => form.Text.Length)];
            Lexeme.Adverbs = [.. Adverbs.OrderByDescending(static adverb => adverb.Text.Length)];
            Lexeme.Prepositions = [.. Prepositions.OrderByDescending(static place => SlotPlaces.WordsOf(place).Length)];
            Lexeme.Acts = [.. Acts.OrderByDescending(static form => form.Text.Length)];
            Lexeme.Stances = [.. Stances.OrderByDescending(static form => form.Text.Length)];
            return Lexeme;
        }
    }
}
