namespace Geopol.Events;

/// <summary>A name or a common noun that is written as it is in the lexicon.</summary>
internal struct PlainPart
{
    /// <summary>The role that the part fills.</summary>
    internal FrameRole Role;

    /// <summary>The place of the part in the sentence; none if the part isn't written.</summary>
    internal SlotPlace Place;

    /// <summary>The index after the text of the part in the sentence.</summary>
    internal int End;

    /// <summary>The text without its article.</summary>
    internal string Text;

    /// <summary>The name; null if the part is goods.</summary>
    internal NameEntry? Name;

    /// <summary>The most likely kind of participant. <see cref="Maybe"/> has the other possible kinds.</summary>
    internal Filler Mostly;
    internal Filler Maybe;

    /// <summary>The act that ", per" means for this actor. It is absent if the name doesn't determine the act.</summary>
    internal SpeechAct Act;

    /// <summary>Whether the part is written with "the". If initials are written instead of the name, they have no "the".</summary>
    internal bool HasArticle;
    internal bool IsPlural;

    // Whether the role takes any participant. Other roles take only actors or only goods.
    private bool isParticipant;

    // The lexeme of the first word.
    private Lexeme word;

    /// <summary>The kinds of participants that the part can be. A slot must take at least one of them.</summary>
    internal readonly Filler Fillers => Name is not null ? Filler.Actor | Filler.People : Filler.Thing;

    /// <summary>Finds the name that means exactly this actor. Returns false if the lexicon has no such name.</summary>
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

    // Returns whether the name can only be read as a name. In other names, the first word could be an article or a number, or the last point could be the end
    // of the sentence.
    private static bool IsWords(string name) => char.IsUpper(name[0]) && name[^1] != '.' && !name.AsSpan().ContainsAnyInRange('0', '9') && Tokens.FirstWord(name) is not (
        "The" or "These" or "Those" or "A" or "An" or "Another" or "Its" or "Their" or "His" or "Her" or "All" or "Both" or "Every" or "Any" or "No" or "Enough" or "Most" or "Some" or "Other" or "Neither"
        or "Zero" or "One" or "Two" or "Three" or "Four" or "Five" or "Six" or "Seven" or "Eight" or "Nine" or "Ten" or "Eleven" or "Twelve" or "Dozens" or "Hundreds" or "Thousands" or "About" or "Several" or "Many");

    /// <summary>Finds the noun that means exactly these goods and needs no article. Returns false if the lexicon has no such noun.</summary>
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

    /// <summary>Whether the part may begin a sentence. A noun such as "arms" may not, because it could be read as the verb.</summary>
    internal readonly bool CanBegin => Name is not null || word.Verbs.Length == 0;

    /// <summary>Returns whether this text, which begins with the part, begins with a longer name or noun.</summary>
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

    /// <summary>Returns whether a slot gives the part its role.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="isStrict">Whether the slot is tried only with the most likely kind of the part. Other possible kinds are skipped, except actor and people.</param>
    internal readonly bool IsReadIn(FrameSlot slot, bool isStrict)
    {
        var (filler, role) = slot.For(Mostly, isStrict ? FrameSlot.Strict(Mostly, Maybe) : Maybe);
        return role == Role && (!isParticipant || (filler & (Name is not null ? Filler.Actor | Filler.People : Filler.Thing | Filler.Money)) != 0);
    }
}
