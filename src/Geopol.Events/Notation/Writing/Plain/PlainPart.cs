namespace Geopol.Events;

/// <summary>A name or a common noun that is written as it is in the lexicon.</summary>
internal struct PlainPart
{
    /// <summary>The role that it fills.</summary>
    internal FrameRole Role;

    /// <summary>Its place in the sentence; none where it isn't written.</summary>
    internal SlotPlace Place;

    /// <summary>The index after its text in the sentence.</summary>
    internal int End;

    /// <summary>The text without its article.</summary>
    internal string Text;

    /// <summary>The name; null of goods.</summary>
    internal NameEntry? Name;

    /// <summary>The most likely kind. <see cref="Maybe"/> has the other possible kinds.</summary>
    internal Filler Mostly;
    internal Filler Maybe;

    /// <summary>The act that ", per" means for an actor, as far as the name determines it.</summary>
    internal SpeechAct Act;

    /// <summary>Whether it is written with "the". Initials in place of a name are written without it.</summary>
    internal bool HasArticle;
    internal bool IsPlural;

    // Whether the role takes any participant, not only actors or only goods.
    private bool isParticipant;

    // The lexeme of its first word.
    private Lexeme word;

    /// <summary>The kinds of which a slot must take at least one.</summary>
    internal readonly Filler Fillers => Name is not null ? Filler.Actor | Filler.People : Filler.Thing;

    /// <summary>Gets the name that means exactly this actor. False where the lexicon has none.</summary>
    internal static bool TryActor(Vocabulary words, FrameRole role, Actor actor, bool isParticipant, out PlainPart part)
    {
        part = default;
        var others = actor.OtherNames.AsSpan();
        var text = others.Length == 0 ? actor.Names.In(LanguageTag.English) : others.Length == 1 ? others[0].Text : null;
        if (text is null || words.Name(text, out var word) is not { } name || !actor.Equals(name.Actor))
        {
            return false;
        }

        var (act, hasArticle) = (name.Act, name.HasArticle && name.Brief is null);
        if (name.Brief is { } brief && brief != text)
        {
            if (words.Name(brief, out word) is not { } initials || !actor.Equals(initials.Actor))
            {
                return false;
            }

            name = initials;
        }

        part = new() { Act = act, HasArticle = hasArticle, Role = role, isParticipant = isParticipant, Name = name, Text = name.Text, IsPlural = name.IsPlural, word = word!, Mostly = name.Mostly, Maybe = name.Maybe };
        return (part.Mostly & Filler.Actor) != 0 && IsWords(name.Text);
    }

    // Whether the name is surely read as a name. Its first word could also be an article or a number, or its last point the end of a sentence.
    private static bool IsWords(string name) => char.IsUpper(name[0]) && name[^1] != '.' && !name.AsSpan().ContainsAnyInRange('0', '9') && Tokens.FirstWord(name) is not (
        "The" or "These" or "Those" or "A" or "An" or "Another" or "Its" or "Their" or "His" or "Her" or "All" or "Both" or "Every" or "Any" or "No" or "Enough" or "Most" or "Some" or "Other" or "Neither"
        or "Zero" or "One" or "Two" or "Three" or "Four" or "Five" or "Six" or "Seven" or "Eight" or "Nine" or "Ten" or "Eleven" or "Twelve" or "Dozens" or "Hundreds" or "Thousands" or "About" or "Several" or "Many");

    /// <summary>Gets the noun that means exactly these goods and needs no article. False where the lexicon has none.</summary>
    internal static bool TryGoods(Vocabulary words, FrameRole role, Goods goods, bool isParticipant, out PlainPart part)
    {
        part = default;
        var text = goods.Name ?? goods.Commodity.Text;
        text = text.Contains('-', StringComparison.Ordinal) && goods.Name is null ? text.Replace('-', ' ') : text;
        if (words.Noun(text, out var word) is not { Noun: var noun } form)
        {
            return false;
        }

        part = new() { Role = role, isParticipant = isParticipant, Text = text, IsPlural = form.IsPlural, word = word!, Mostly = noun.Mostly, Maybe = noun.Maybe };
        return (form.IsPlural || noun.IsMass || noun.IsPluralOnly) && !noun.IsDefinite && goods.Equals(form.Goods);
    }

    /// <summary>Whether it may begin a sentence. "Arms" may not, because it could be the verb.</summary>
    internal readonly bool CanBegin => Name is not null || word.Verbs.Length == 0;

    /// <summary>Whether a longer name or noun is at the beginning of this text, which begins with the part.</summary>
    internal readonly bool IsLongerHere(ReadOnlySpan<char> text)
    {
        foreach (var name in word.Names)
        {
            if (name.Text.Length > Text.Length && text.StartsWith(name.Text))
            {
                return true;
            }
        }

        foreach (var form in word.Nouns)
        {
            if (form.Text.Length > Text.Length && text.StartsWith(form.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a slot gives the part its role.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="isStrict">Whether the slot is tried only with the most likely kind of the part, or as an actor or people.</param>
    internal readonly bool IsReadIn(FrameSlot slot, bool isStrict)
    {
        var (filler, role) = slot.For(Mostly, isStrict ? FrameSlot.Strict(Mostly, Maybe) : Maybe);
        return role == Role && (!isParticipant || (filler & (Name is not null ? Filler.Actor | Filler.People : Filler.Thing | Filler.Money)) != 0);
    }
}
