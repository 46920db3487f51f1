namespace Geopol.Events;

/// <summary>Names, goods, quantities.</summary>
internal ref partial struct SentenceReader
{
    private const string QuotationMarks = "quotation marks stand in no sentence: leave them out";

    /// <summary>Reads names with commas and "and" between them, onto the stack.</summary>
    private bool TryReadList(string what, out int start, out int count, bool withCommas = true)
    {
        (start, count) = (nounCount, 0);
        if (!TryReadNoun(what))
        {
            return false;
        }

        while (withCommas && IsComma())
        {
            Step(1);
            if (!TryReadNoun(what))
            {
                return false;
            }
        }

        if (withCommas && Peek == ',')
        {
            ExpectAt(SkipSpaces(position + 1), what);
        }

        var hasComma = nounCount - start > 1;
        if (withCommas && Peek == ',' && IsWordAt("and", SkipSpaces(position + 1)))
        {
            // A comma before the last "and" is read, not printed.
            Step(1);
        }

        if (TryWord("and"))
        {
            if (words.Verbs.Longest(Rest, VerbForms.Third | VerbForms.Past) is not null && words.Names.Longest(Rest) is null)
            {
                return Stop(position, "'and' joins names: make a second claim of what else is done");
            }

            if (!TryReadNoun(what))
            {
                return false;
            }
        }
        else if (hasComma)
        {
            return Stop(position, "a list ends with 'and' and its last item");
        }

        count = nounCount - start;
        return true;
    }

    // A comma before "per", "according" or "then" ends the clause.
    private readonly bool IsComma() => Peek == ',' && SkipSpaces(position + 1) is var behind && behind < text.Length
        && !IsWordAt("per", behind) && !IsWordAt("according", behind) && !IsWordAt("then", behind) && !IsWordAt("and", behind);

    /// <summary>Whether a name, or what can stand for one, begins here. Nothing is stepped over.</summary>
    private readonly bool IsNoun() => Peek is '[' or '$' or '€' or '£' or '¥' || StartsNumber(position)
        || words.Names.Longest(Rest) is not null || IsWord("the") || IsWord("a") || IsWord("an") || IsWord("somebody") || (IsWord("about") || IsWord("around")) && StartsNumber(SkipSpaces(position + SentenceText.FirstWord(Rest).Length))
        || words.IsModifier(SentenceText.FirstWord(Rest)) || NotationWords.IsVague(Rest, out _) || NotationWords.IsNumber(Rest, out _, out _) || SentenceText.IsDesignation(SentenceText.FirstWord(Rest)) || words.IsAdjective(Rest, out _) || words.IsTitle(Rest, out _);

    private bool TryReadNoun(string what)
    {
        var noun = new Noun { At = position };
        if (!TryReadNounHead(ref noun, what))
        {
            return false;
        }

        if (IsWord("or") && !TryReadAlternatives(ref noun, what))
        {
            return false;
        }

        if (Peek == '(' && IsWordAt("especially", position + 1))
        {
            if (!TryReadEspecially(ref noun))
            {
                return false;
            }
        }
        else if (noun.Name is { IsPlural: true, Actor: not null })
        {
            Expect("(especially");
            ExpectAt(position + 1, "especially");
        }

        Push(noun);
        return true;
    }

    private bool TryReadNounHead(ref Noun noun, string what)
    {
        if (Peek == '[')
        {
            return TryReadBracket(ref noun);
        }

        if (IsWord("somebody"))
        {
            Step("somebody".Length);
            noun.IsNobody = true;
            return true;
        }

        if (IsWord("an unknown actor"))
        {
            Step("an unknown actor".Length);
            noun.IsNotKnown = true;
            return true;
        }

        if (words.Names.Longest(Rest) is { } first)
        {
            noun.Name = first;
            Step(first.Text.Length);
            return true;
        }

        if (!TryReadQuantity(ref noun))
        {
            return false;
        }

        if (noun.Money is not null)
        {
            return true;
        }

        if (Peek == '[')
        {
            return TryReadBracket(ref noun) && IsAllowed(in noun);
        }

        SkipArticle();
        if (position > noun.At)
        {
            Expect(what);
        }

        if (words.Names.Longest(Rest) is { } name)
        {
            noun.Name = name;
            Step(name.Text.Length);
            return IsAllowed(in noun);
        }

        if (noun.Quantity is not null)
        {
            Expect("goods");
            Expect(what);
        }

        return TryReadGoods(ref noun) || noun.Quantity is null && TryReadOffice(ref noun)
            || (noun.Quantity is null ? FailName(noun.At, what) : faultAt >= 0 ? false : Stop(position, "behind a quantity stand goods or people: in brackets, where they aren't known"));
    }

    private bool IsAllowed(in Noun noun) => noun.Quantity is null || noun.Name is not { } name || (name.Kinds & NounKinds.Goods) != 0 || (name.Kinds & NounKinds.Actor) != 0 && name.IsPlural
        || Stop(noun.At, $"a quantity stands before goods or people, not before '{name.Text}'");

    private bool FailName(int at, string what)
    {
        position = at;
        Expect(what);
        return Peek is '"' or '\u201C' or '\u201D' or '\u201E' ? Stop(at, QuotationMarks)
            : IsPronoun(SentenceText.FirstWord(Rest)) ? Stop(at, $"'{SentenceText.FirstWord(Rest)}' names nobody: write who is meant")
            : Stop(at);
    }

    private static bool IsPronoun(ReadOnlySpan<char> word) =>
        word is "he" or "He" or "she" or "She" or "they" or "They" or "we" or "We" or "I" or "him" or "her" or "them" or "us" or "his" or "its" or "their";

    private void SkipArticle()
    {
        foreach (var article in (ReadOnlySpan<string>)["the", "a", "an"])
        {
            if (IsWord(article))
            {
                Step(article.Length);
                return;
            }
        }
    }

    private bool TryReadBracket(ref Noun noun)
    {
        var from = position + 1;
        var end = from;
        var hasEscapes = false;
        var bar = -1;
        while (end < text.Length && text[end] != ']')
        {
            if (text[end] == '\\')
            {
                hasEscapes = true;
                end++;
            }
            else if (text[end] == '|' && bar < 0)
            {
                bar = end;
            }

            end++;
        }

        if (end >= text.Length)
        {
            return Stop(position, "the bracket isn't closed: write ']' behind the name");
        }

        var inside = text[from..(bar < 0 ? end : bar)];
        if (inside.IsEmpty || !WellFormed.IsWellFormed(inside))
        {
            return Stop(position, "brackets hold a text: [Acme Ltd]");
        }

        if (bar >= 0 && !BracketTag.IsOne(text[(bar + 1)..end]))
        {
            return Stop(bar + 1, "behind the bar stands what it is: a kind, a country's code, a language: [Georgia|GE], [Acme|company]");
        }

        noun.Free = hasEscapes ? Unescaped(inside) : inside.ToString();
        noun.Tag = bar < 0 ? null : hasEscapes ? Unescaped(text[(bar + 1)..end]) : text[(bar + 1)..end].ToString();
        if (words.Names.Find(noun.Free) is { } known && (noun.Tag is null || (known.Kinds & BracketTag.NounKindOf(noun.Tag)) != 0))
        {
            (noun.Name, noun.Free) = (known, null);
        }

        Step(end + 1 - position);
        return true;
    }

    private static string Unescaped(ReadOnlySpan<char> inside)
    {
        var text = new System.Text.StringBuilder(inside.Length);
        for (var i = 0; i < inside.Length; i++)
        {
            i += inside[i] == '\\' && i + 1 < inside.Length ? 1 : 0;
            text.Append(inside[i]);
        }

        return text.ToString();
    }

    // "Sudan or Egypt", "KN-23 or KN-24".
    private bool TryReadAlternatives(ref Noun noun, string what)
    {
        if (!TryReadActorOf(in noun, out var first))
        {
            return Stop(position, "alternatives are actors, or types of goods as 'KN-23 or KN-24'");
        }

        var all = new List<Actor> { first };
        while (TryWord("or"))
        {
            var next = new Noun { At = position };
            if (!TryReadNounHead(ref next, what))
            {
                return false;
            }

            if (!TryReadActorOf(in next, out var actor))
            {
                return Stop(next.At, "alternatives are actors, or types of goods as 'KN-23 or KN-24'");
            }

            all.Add(actor);
        }

        noun.OneOf = [.. all];
        return true;
    }

    private static bool TryReadActorOf(in Noun noun, out Actor actor)
    {
        actor = null!;
        if ((noun.Kinds & NounKinds.Actor) == 0)
        {
            return false;
        }

        actor = NounValues.ActorOf(in noun)!;
        return actor is not null;
    }

    private bool TryReadEspecially(ref Noun noun)
    {
        var open = position;
        if ((noun.Kinds & NounKinds.Actor) == 0)
        {
            return Stop(open, "only a group of actors has members");
        }

        Step(1);
        Step("especially".Length);
        if (++depth > MaxDepth)
        {
            return Stop(open, "the sentence nests too deep");
        }

        if (!TryReadList("an actor", out var start, out var count))
        {
            return false;
        }

        depth--;
        if (Peek != ')')
        {
            Expect(")");
            return Stop(position);
        }

        Step(1);
        var members = new Actor[count];
        for (var i = 0; i < count; i++)
        {
            if (!TryReadActorOf(in nouns[start + i], out members[i]))
            {
                return Stop(nouns[start + i].At, "members of a group are actors");
            }
        }

        nounCount = start;
        noun.Including = new(members);
        return true;
    }

    // "highly sensitive military technology", "KN-23 or KN-24 missiles".
    private bool TryReadGoods(ref Noun noun)
    {
        var from = position;
        if (SentenceText.IsDesignation(SentenceText.FirstWord(Rest)))
        {
            return TryReadDesignations(ref noun);
        }

        while (SentenceText.FirstWord(Rest) is { IsEmpty: false } word && words.IsModifier(word))
        {
            Step(word.Length);
            Expect("goods");
            if (words.Names.Longest(Rest) is { } name && (name.Kinds & NounKinds.Goods) != 0)
            {
                noun.Name = name;
                noun.FullName = text[from..(position + name.Text.Length)].ToString();
                Step(name.Text.Length);
                return true;
            }
        }

        position = from;
        return false;
    }

    private bool TryReadDesignations(ref Noun noun)
    {
        var all = new List<string>();
        do
        {
            var word = SentenceText.FirstWord(Rest);
            if (!SentenceText.IsDesignation(word))
            {
                return Stop(position, "behind 'or' stands another type, as in 'KN-23 or KN-24'");
            }

            all.Add(word.ToString());
            Step(word.Length);
        }
        while (IsWord("or") && TryWord("or"));

        noun.Designation = all[0];
        noun.OrDesignations = [.. all.Skip(1)];
        if (Peek == '[')
        {
            return TryReadBracket(ref noun);
        }

        if (words.Names.Longest(Rest) is { } name && (name.Kinds & NounKinds.Goods) != 0)
        {
            noun.Name = name;
            Step(name.Text.Length);
        }

        return true;
    }

    // "Russian defence minister Sergei Shoigu", on input: the office is kept as an affiliation.
    private bool TryReadOffice(ref Noun noun)
    {
        var from = position;
        Actor? state = null;
        if (words.IsAdjective(Rest, out var adjective))
        {
            state = adjective.Actor;
            Step(adjective.Length);
        }

        if (state is not null && words.IsTitle(Rest, out var title))
        {
            var words = text.Slice(position, title).ToString();
            Step(title);
            if (this.words.Names.Longest(Rest) is { Actor.Kind: var kind } person && kind == ActorKind.Person)
            {
                noun.Name = person;
                Step(person.Text.Length);
                noun.Affiliations = [new() { Role = AffiliationRole.OfficialOf, Of = state!, Title = LocalizedText.Of(LanguageTag.English, words) }];
                return true;
            }
        }

        position = from;
        return false;
    }
}
