namespace Geopol.Events;

/// <summary>Collects the words of all tables, by the first word of each.</summary>
internal sealed class VocabularyBuilder
{
    private readonly Dictionary<string, Parts> parts = new(StringComparer.Ordinal);

    internal Dictionary<string, VerbEntry> Verbs { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, NameEntry> Names { get; } = new(StringComparer.Ordinal);

    internal void AddAdjective(string word) => PartsOf(word).Lexeme.IsAdjective = true;

    internal void AddDemonym(string adjective, Actor state) => PartsOf(adjective).Demonyms.Add((adjective, state));

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

    /// <summary>Adds a name of goods: to the noun of this form, or as a noun of its own.</summary>
    internal void AddGoods(string name, bool isPlural, Goods goods)
    {
        var forms = PartsOf(name).Nouns;
        var at = forms.FindIndex(form => form.Text == name);
        if (at >= 0)
        {
            forms[at] = forms[at] with { Goods = goods };
            return;
        }

        var noun = new NounEntry { Singular = name, Plural = null, IsPluralOnly = isPlural, IsMass = !isPlural, Mostly = Filler.Thing, Maybe = Filler.Words };
        forms.Add(new(name, isPlural, noun, goods));
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
            yield return new(word, part.Finish(IsLoosePhrase));
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

    private bool IsLoosePhrase(VerbEntry verb) => verb.Frames.TrueForAll(static frame => frame is { Sort: EventSort.Interaction, IsPhrase: false }) && HasNoun(verb.Lemma)
        && VerbSenses.SenseOf(verb.CodeIn(verb.Frames[0])) == verb.CodeIn(verb.Frames[0]);

    private bool HasNoun(string lemma)
    {
        var words = lemma.Split(' ');
        return words.Length > 1 && words.Skip(1).Any(word => parts.TryGetValue(word, out var part) && part.Nouns.Count > 0 && !SlotPlaces.TryRead(word, out _));
    }

    private sealed class Parts
    {
        internal Lexeme Lexeme { get; } = new();

        internal List<VerbForm> Verbs { get; } = [];

        internal List<NameEntry> Names { get; } = [];

        internal List<NounForm> Nouns { get; } = [];

        internal List<AdverbEntry> Adverbs { get; } = [];

        internal List<(string Text, Actor State)> Demonyms { get; } = [];

        internal List<SlotPlace> Prepositions { get; } = [];

        internal List<VerbForm<ActVerb>> Acts { get; } = [];

        internal List<VerbForm<StanceVerb>> Stances { get; } = [];

        internal Lexeme Finish(Func<VerbEntry, bool> isLoosePhrase)
        {
            // "establish diplomatic relations" is a verb only where "establish" takes no such object; "impose sanctions on" has a sense of its own.
            Lexeme.Verbs = [.. Verbs.OrderBy(form => isLoosePhrase(form.Verb)).ThenByDescending(static form => form.Text.Length)];
            Lexeme.Names = [.. Names.OrderByDescending(static name => name.Text.Length)];
            Lexeme.Nouns = [.. Nouns.OrderByDescending(static form => form.Text.Length)];
            Lexeme.Demonyms = [.. Demonyms.OrderByDescending(static pair => pair.Text.Length)];
            Lexeme.Adverbs = [.. Adverbs.OrderByDescending(static adverb => adverb.Text.Length)];
            Lexeme.Prepositions = [.. Prepositions.OrderByDescending(static place => SlotPlaces.WordsOf(place).Length)];
            Lexeme.Acts = [.. Acts.OrderByDescending(static form => form.Text.Length)];
            Lexeme.Stances = [.. Stances.OrderByDescending(static form => form.Text.Length)];
            return Lexeme;
        }
    }
}
