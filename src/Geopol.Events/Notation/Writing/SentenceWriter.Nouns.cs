using System.Globalization;

namespace Geopol.Events;

/// <summary>Names, goods, quantities, times.</summary>
internal ref partial struct SentenceWriter
{
    // What the reader takes the first name for tells whether it needs a tag: [Russia|actor].
    private bool TryWriteRole(GeopolEvent content, SentenceRole role, Preposition preposition, LexiconVerb verb)
    {
        var before = Prepositions.WordsOf(preposition);
        var place = new PlaceInClause(verb, preposition, role);
        if (place.IsLost(SentenceRoles.Takes(role)))
        {
            return false;
        }

        if (EventRoles.One(content, role) is { } one)
        {
            Behind(before);
            WriteActor(one, place);
            return true;
        }

        var actors = EventRoles.Actors(content, role);
        if (!IsOfTransfer(role))
        {
            actors = InferredMembers.Without(content.Marks, EventRoles.MemberOf(role), actors);
        }

        if (!actors.IsEmpty)
        {
            Behind(before);
            WriteActors(actors, place);
            return true;
        }

        if (EventRoles.Goods(content, role) is { IsEmpty: false } goods)
        {
            Behind(before);
            for (var i = 0; i < goods.Length; i++)
            {
                Separate(i, goods.Length);
                WriteGoods(goods[i], i == 0 ? place : default);
            }

            return true;
        }

        if (EventRoles.Words(content, role) is { } said)
        {
            Behind(before);
            WriteWords(said, role == SentenceRole.EndUse, place);
            return true;
        }

        if (EventRoles.Topics(content, role) is { IsEmpty: false } topics)
        {
            Behind(before);
            for (var i = 0; i < topics.Length; i++)
            {
                Separate(i, topics.Length);
                WriteWords(topics[i].Clause!.Words!, withArticle: true, i == 0 ? place : default);
            }

            return true;
        }

        if (role == SentenceRole.Where && content.Where is { } where && CanSay(where))
        {
            Behind(before);
            WritePlace(where, place);
            return true;
        }

        if (role == SentenceRole.Via && content is Transfer { Via: { IsEmpty: false } via })
        {
            Behind(before);
            for (var i = 0; i < via.Count; i++)
            {
                Separate(i, via.Count);
                WritePlace(via[i], place);
            }

            return true;
        }

        return false;
    }

    private void Behind(string preposition)
    {
        if (preposition.Length > 0)
        {
            line.Word(preposition);
        }
    }

    private void Separate(int index, int count, Actor? before = null, Actor? next = null)
    {
        if (index == 0)
        {
            return;
        }

        // "Serbia, and Montenegro" are two; without the comma they are the state of that name.
        if (index == count - 1 && before is not null && next is not null && words.Names.OfActor($"{before.Names.In(LanguageTag.English)} and {next.Names.In(LanguageTag.English)}") is not null)
        {
            line.Add(',');
        }

        if (index == count - 1)
        {
            line.Word("and");
        }
        else
        {
            line.Add(',');
        }
    }

    // Whether the names make a plural.
    private bool WriteActors(scoped ReadOnlySpan<Actor> actors, PlaceInClause place = default)
    {
        var isPlural = actors.Length > 1;
        for (var i = 0; i < actors.Length; i++)
        {
            Separate(i, actors.Length, i > 0 ? actors[i - 1] : null, actors[i]);
            isPlural |= WriteActor(actors[i], i == 0 ? place : default);
        }

        return isPlural;
    }

    private bool WriteActor(Actor actor, PlaceInClause place = default, bool isTheme = false)
    {
        var isPlural = false;
        if (actor.OneOf is [var alone] && actor.Names.IsAbsent && actor.Description.IsAbsent)
        {
            // One alternative is none.
            isPlural = WriteActorHead(alone, actor.Including.IsEmpty ? place : default, isTheme);
        }
        else if (!actor.OneOf.IsEmpty && actor.Names.IsAbsent && actor.Description.IsAbsent)
        {
            for (var i = 0; i < actor.OneOf.Count; i++)
            {
                if (i > 0)
                {
                    line.Word("or");
                }

                WriteActorHead(actor.OneOf[i]);
            }
        }
        else
        {
            isPlural = WriteActorHead(actor, actor.Including.IsEmpty ? place : default, isTheme);
        }

        if (!actor.Including.IsEmpty && depth + 1 < SentenceReader.MaxDepth)
        {
            depth++;
            line.Word("(especially");
            WriteActors(actor.Including.AsSpan());
            line.Add(')');
            depth--;
        }

        return isPlural;
    }

    private bool WriteActorHead(Actor actor, PlaceInClause place = default, bool isTheme = false)
    {
        if (actor.Kind == ActorKind.Unknown && actor with { Including = default } == Actor.NotKnown)
        {
            line.Word("an unknown actor");
            return false;
        }

        if (inCodes && actor.Id.In(IdentifierScheme.Iso31661Alpha2) is { } code && words.Names.Find(code) is { } coded && coded.Actor!.Kind == actor.Kind)
        {
            line.Word(code);
            return false;
        }

        var text = actor.Names.In(LanguageTag.English) ?? (actor.Names.IsAbsent ? actor.Description.In(LanguageTag.English) : null);
        if (text is null && actor.Names.IsAbsent && actor.Description.IsAbsent)
        {
            if (actor.Id.In(IdentifierScheme.Iso31661Alpha2) is { } bare && words.Names.Find(bare) is { } named && named.Actor!.Kind == actor.Kind)
            {
                line.Word(bare);
            }
            else
            {
                line.Word(isTheme || place.NeedsTag(default, isFree: true, NounKinds.Actor) ? "[?|actor]" : "[?]");
            }

            return false;
        }

        if (text is not null && words.Names.OfActor(text) is null && actor.Names.IsAbsent && words.Names.Find(text) is { } group && Is(actor, group))
        {
            return WriteKnown(actor, group, place);
        }

        if (text is not null && words.Names.OfActor(text) is { } known && Is(actor, known))
        {
            return WriteKnown(actor, known, place);
        }

        WriteFree(actor, text, place, isTheme);
        return false;
    }

    // The name says no more than the claim does.
    private static bool Is(Actor actor, LexiconName name) => name.Actor is { } known && known.Kind == actor.Kind && known.Names.Main == actor.Names.In(LanguageTag.English)
        && (known.Description.IsAbsent || known.Description.Main == actor.Description.In(LanguageTag.English))
        && (known.Id.IsEmpty || actor.Id.In(known.Id[0].Scheme) == known.Id[0].Value)
        && (known.StandsFor is null || actor.StandsFor is { } stands && known.StandsFor.Id == stands.Id);

    private bool WriteKnown(Actor actor, LexiconName name, PlaceInClause place)
    {
        var isCounted = actor.Number is { } number && name.IsPlural && WriteQuantity(number);
        if (!isCounted)
        {
            WriteName(name, NounKinds.Actor, place);
        }
        else
        {
            line.Word(name.Text);
        }

        return isCounted ? actor.Number!.Exact != 1 : name.IsPlural;
    }

    // A noun that is a verb too stands in brackets, or "to" before it would read as an infinitive.
    private void WriteName(LexiconName name, NounKinds kind, PlaceInClause place = default)
    {
        if (place.NeedsTag(name.Kinds, isFree: false, kind))
        {
            WriteBracket(name.Text, BracketTag.Of(kind));
            return;
        }

        if (words.Verbs.HasForm(name.Text) || words.Verbs.Longest(name.Text, VerbForms.Base) is not null)
        {
            WriteBracket(name.Text, null);
            return;
        }

        if (name.Article.Length > 0)
        {
            line.Word(name.Article.AsSpan(0, name.Article.Length - 1));
        }

        line.Word(name.Text);
    }

    private void WriteFree(Actor actor, string? text, PlaceInClause place, bool isTheme)
    {
        var language = text is null ? actor.Names.IsAbsent ? actor.Description[0].Language : actor.Names[0].Language : default;
        text ??= actor.Names.IsAbsent ? actor.Description[0].Text : actor.Names[0].Text;
        var tags = BracketTag.TagsOf(actor, text, language);

        // What is known by this name is another.
        if (tags.Count == 0 && words.Names.Find(text) is not null)
        {
            tags.Add(actor.Names.IsAbsent ? "unnamed" : "name");
        }

        if (isTheme || place.NeedsTag(default, isFree: true, NounKinds.Actor))
        {
            tags.Add("actor");
        }

        WriteBracket(text, tags.Count == 0 ? null : string.Join(',', tags));
    }

    private void WriteBracket(scoped ReadOnlySpan<char> text, string? tag)
    {
        line.Word("[");
        AddEscaped(text);

        if (tag is not null)
        {
            line.Add('|');
            AddEscaped(tag);
        }

        line.Add(']');
    }

    private void AddEscaped(scoped ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
        {
            line.Add('\\');
        }

        foreach (var c in text)
        {
            if (c is ']' or '\\' or '|')
            {
                line.Add('\\');
            }

            line.Add(c);
        }
    }

    private bool WriteGoods(Goods goods, PlaceInClause place, bool isTheme = false)
    {
        if (goods.Value is { } value && goods.Commodity.IsAbsent && goods.Name is null && goods.Designation is null && goods.Quantity is null && CanSay(value.Amount) && value.Currency.Text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'])
        {
            WriteMoney(value);
            return false;
        }

        var isCounted = goods.Quantity is { } quantity && WriteQuantity(quantity);
        if (goods.Designation is { } designation && SentenceText.IsDesignation(designation))
        {
            line.Word(designation);
            foreach (var other in goods.OrDesignations)
            {
                if (SentenceText.IsDesignation(other))
                {
                    line.Word("or");
                    line.Word(other);
                }
            }

            if (goods.Commodity.IsAbsent && goods.Name is null)
            {
                return isCounted;
            }
        }

        var byCode = goods.Commodity.IsAbsent ? null : words.Names.Of(goods.Commodity);
        var isBare = !isCounted && !(goods.Designation is { } type && SentenceText.IsDesignation(type));
        if (goods.Name is null && byCode is not null)
        {
            WriteGoodsName(byCode, isBare ? place : default);
            return isCounted || byCode.IsPlural;
        }

        if (goods.Name is null && !goods.Commodity.IsAbsent)
        {
            WriteBracket(goods.Commodity.Text, "goods,commodity");
            return isCounted;
        }

        var name = goods.Name ?? "goods";
        if (words.Names.Find(name) is { Goods: { } known } plain && known.Commodity == goods.Commodity && known.Name == goods.Name)
        {
            WriteGoodsName(plain, isBare ? place : default);
            return isCounted || plain.IsPlural;
        }

        if (IsModified(name, goods.Commodity))
        {
            line.Word(name);
            return isCounted;
        }

        var needsKind = isTheme || isBare && place.NeedsTag(default, isFree: true, NounKinds.Goods);
        var hasCode = !goods.Commodity.IsAbsent && BracketTag.IsOne(goods.Commodity.Text);
        WriteBracket(name, (needsKind, !hasCode) switch
        {
            (false, true) => words.Names.Find(name) is null ? null : "name",
            (true, true) => words.Names.Find(name) is null ? "goods" : "goods,name",
            (_, false) => needsKind || BracketTag.NounKindOf(goods.Commodity.Text) != NounKinds.None ? $"goods,{goods.Commodity}" : goods.Commodity.Text,
        });
        return isCounted;
    }

    private void WriteGoodsName(LexiconName name, PlaceInClause place)
    {
        if (place.NeedsTag(name.Kinds, isFree: false, NounKinds.Goods))
        {
            WriteBracket(name.Text, "goods");
        }
        else if (place.Preposition == Preposition.To && words.Verbs.Longest(name.Text, VerbForms.Base) is not null)
        {
            // "consent to assault rifles": behind "to" it would be read as the verb.
            WriteBracket(name.Text, null);
        }
        else
        {
            line.Word(name.Text);
        }
    }

    // "sensitive military technology": known words before a known name of these goods.
    private readonly bool IsModified(string name, Commodity commodity)
    {
        var rest = name.AsSpan();
        while (true)
        {
            var word = SentenceText.FirstWord(rest);
            if (!words.IsModifier(word) || word.Length + 1 >= rest.Length || rest[word.Length] != ' ' || words.Names.Longest(rest) is not null)
            {
                return false;
            }

            rest = rest[(word.Length + 1)..];
            if (words.Names.Longest(rest) is { Goods: { Name: null } known } found)
            {
                return found.Text.Length == rest.Length && known.Commodity == commodity;
            }
        }
    }

    private void WriteMoney(Money money)
    {
        var sign = Currencies.SignOf(money.Currency);
        if (money.Amount.About is not null)
        {
            line.Word(aboutWord);
        }

        line.Word(sign);
        var (low, high) = (money.Amount.Exact ?? money.Amount.About ?? money.Amount.Low!.Value, money.Amount.High);
        var scale = NumberScale.Of(low, high);
        line.Add(Digits(low / scale));
        if (high is { } most)
        {
            line.Add('-');
            line.Add(Digits(most / scale));
        }

        line.Add(scale switch { NumberScale.Billion => " billion", NumberScale.Million => " million", _ => "" });
    }

    private static bool CanSay(Quantity quantity) => quantity.Words is null && quantity.Best is null && quantity.Unit is null
        && (IsPlain(quantity.Exact) || IsPlain(quantity.About) || IsPlain(quantity.Low) && IsPlain(quantity.High) && quantity.Low <= quantity.High)
        && (quantity.Exact is null ? 0 : 1) + (quantity.About is null ? 0 : 1) + (quantity.Low is null && quantity.High is null ? 0 : 1) == 1;

    private static bool IsPlain(decimal? number) => number is >= 0 and < 1_000_000_000_000_000 && decimal.Round(number.Value, 4) == number;

    private bool WriteQuantity(Quantity quantity)
    {
        if (quantity.Words is { } said && quantity is { Exact: null, About: null, Low: null, Best: null, High: null, Unit: null } && NotationWords.IsVague(said))
        {
            line.Word(said);
            if (said[^1] == 's' && said is not "several")
            {
                line.Word("of");
            }

            return true;
        }

        if (!CanSay(quantity with { Unit = null }) || quantity.Unit is { } other && !NotationWords.IsUnit(other))
        {
            return false;
        }

        if (quantity.About is { } about)
        {
            line.Word(aboutWord);
            line.Word(Digits(about));
        }
        else if (quantity.Exact is { } exact)
        {
            line.Word(Digits(exact));
        }
        else
        {
            line.Word(Digits(quantity.Low!.Value));
            line.Add('-');
            line.Add(Digits(quantity.High!.Value));
        }

        if (quantity.Unit is { } unit)
        {
            line.Word(unit);
            line.Word("of");
        }

        return true;
    }

    private static string Digits(decimal number) => number.ToString("#,##0.############", CultureInfo.InvariantCulture);

    private static bool CanSay(Place place) => !place.Names.IsAbsent;

    private void WritePlace(Place where, PlaceInClause place)
    {
        var english = where.Names.In(LanguageTag.English);
        var language = english is null && !where.Names.IsAbsent ? where.Names[0].Language.Text : null;
        var text = english ?? where.Names.Main ?? where.Description.Main ?? "?";
        if (!BracketTag.IsLanguage(language) && words.Names.Find(text) is { } name && (name.Kinds & NounKinds.Place) != 0)
        {
            WriteName(name, NounKinds.Place, place);
            return;
        }

        WriteBracket(text, BracketTag.IsLanguage(language) ? place.NeedsTag(default, isFree: true, NounKinds.Place) ? $"{language},place" : language : place.NeedsTag(default, isFree: true, NounKinds.Place) || IsDate(text) || words.Names.Find(text) is not null ? "place" : null);
    }

    // Behind "in" and "on" a bracket may be a date.
    private static bool IsDate(string text) => Edtf.TryParse($"[{text}]", out _);

    // Words that the lexicon knows stand as they are, others in brackets.
    private void WriteWords(string text, bool withArticle, PlaceInClause place)
    {
        var bare = withArticle ? StripArticle(text) : text;
        if (words.Names.Find(bare) is { } name && (name.Kinds & NounKinds.Matter) != 0 && (!withArticle || name.Words == text))
        {
            WriteName(name, NounKinds.Matter, place);
            return;
        }

        WriteBracket(text, words.Names.Find(text) is not null ? "words" : place.NeedsTag(default, isFree: true, NounKinds.Matter) || IsDate(text) ? "matter" : null);
    }

    private static ReadOnlySpan<char> StripArticle(string text) => text.StartsWith("the ", StringComparison.Ordinal) ? text.AsSpan(4)
        : text.StartsWith("an ", StringComparison.Ordinal) ? text.AsSpan(3)
        : text.StartsWith("a ", StringComparison.Ordinal) ? text.AsSpan(2)
        : text;

    private void WriteTime(Edtf edtf)
    {
        var text = edtf.Text;
        if (text.Length == 10 && edtf is { Kind: EdtfKind.Date } && text[4] == '-' && text[7] == '-')
        {
            Words("on", text);
        }
        else if (edtf.Kind == EdtfKind.Interval)
        {
            WriteInterval(text.AsSpan(), text.IndexOf('/', StringComparison.Ordinal));
        }
        else if (text[0] == '[' && text.IndexOf("..", StringComparison.Ordinal) is var dots and > 0 && !text.Contains(',', StringComparison.Ordinal))
        {
            var (first, last) = (text[1..dots], text[(dots + 2)..^1]);
            Words(first.Length == 0 ? ["by", last] : last.Length == 0 ? ["on or after", first] : ["between", first, "and", last]);
        }
        else
        {
            Words("in", text);
        }
    }

    // An interval of which neither end is told says nothing.
    private void WriteInterval(ReadOnlySpan<char> text, int slash)
    {
        var (first, last) = (text[..slash].ToString(), text[(slash + 1)..].ToString());
        var (hasFirst, hasLast) = (first is not ("" or ".."), last is not ("" or ".."));
        if (hasFirst && hasLast)
        {
            Words("from", first, "to", last);
        }
        else if (hasFirst)
        {
            Words(last.Length == 0 ? ["in", text.ToString()] : ["since", first]);
        }
        else if (hasLast && first.Length > 0)
        {
            Words("until", last);
        }
        else if (hasLast)
        {
            Words("in", text.ToString());
        }
    }
}
