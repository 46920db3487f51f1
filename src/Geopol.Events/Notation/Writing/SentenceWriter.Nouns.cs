using System.Globalization;

namespace Geopol.Events;

/// <summary>Names, goods, quantities, times.</summary>
internal ref partial struct SentenceWriter
{
    private bool TryWriteRole(GeopolEvent content, SentenceRole role, Preposition preposition, bool asObject, LexiconVerb verb)
    {
        var before = Prepositions.WordsOf(preposition);
        if (role == SentenceRole.Themes)
        {
            return content is Interaction interaction && WriteThemes(interaction, preposition, asObject, verb);
        }

        if (EventRoles.One(content, role) is { } one)
        {
            Behind(before);
            WriteActor(one);
            return true;
        }

        if (EventRoles.Actors(content, role) is { IsEmpty: false } actors)
        {
            Behind(before);
            WriteActors(actors);
            return true;
        }

        if (EventRoles.Goods(content, role) is { IsEmpty: false } goods)
        {
            Behind(before);
            for (var i = 0; i < goods.Length; i++)
            {
                Separate(i, goods.Length);
                WriteGoods(goods[i], isFirstKind: true);
            }

            return true;
        }

        if (EventRoles.Words(content, role) is { } words)
        {
            Behind(before);
            WriteWords(words, role == SentenceRole.EndUse, asObject && !IsMatterFirst(verb));
            return true;
        }

        if (EventRoles.Clauses(content, role) is { IsEmpty: false } clauses && !clauses.ContainsAnyProposition())
        {
            Behind(before);
            for (var i = 0; i < clauses.Length; i++)
            {
                Separate(i, clauses.Length);
                WriteWords(clauses[i].Words!, withArticle: true, asObject && !IsMatterFirst(verb));
            }

            return true;
        }

        if (role == SentenceRole.Where && content.Where is { } where && CanSay(where))
        {
            Behind(before);
            WritePlace(where);
            return true;
        }

        if (role == SentenceRole.Via && content is Transfer { Via: { IsEmpty: false } via })
        {
            Behind(before);
            for (var i = 0; i < via.Count; i++)
            {
                Separate(i, via.Count);
                WritePlace(via[i]);
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

    private void Separate(int index, int count)
    {
        if (index == 0)
        {
            return;
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

    private static bool IsMatterFirst(LexiconVerb verb) => verb.Object is [var first, ..] && (SentenceRoles.Takes(first) & NounKinds.Matter) != 0;

    // Whether the names make a plural.
    private bool WriteActors(scoped ReadOnlySpan<Actor> actors)
    {
        var isPlural = actors.Length > 1;
        for (var i = 0; i < actors.Length; i++)
        {
            Separate(i, actors.Length);
            isPlural |= WriteActor(actors[i]);
        }

        return isPlural;
    }

    private bool WriteActor(Actor actor)
    {
        var isPlural = false;
        if (!actor.OneOf.IsEmpty && actor.Names.IsAbsent && actor.Description.IsAbsent)
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
            isPlural = WriteActorHead(actor);
        }

        if (!actor.Including.IsEmpty)
        {
            line.Word("(especially");
            WriteActors(actor.Including.AsSpan());
            line.Add(')');
        }

        return isPlural;
    }

    private bool WriteActorHead(Actor actor)
    {
        if (actor == Actor.NotKnown)
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
                line.Word("[?]");
            }

            return false;
        }

        if (text is not null && words.Names.OfActor(text) is null && actor.Names.IsAbsent && words.Names.Find(text) is { } group && Is(actor, group))
        {
            return WriteKnown(actor, group);
        }

        if (text is not null && words.Names.OfActor(text) is { } known && Is(actor, known))
        {
            return WriteKnown(actor, known);
        }

        WriteFree(actor, text);
        return false;
    }

    // The name says no more than the claim does.
    private static bool Is(Actor actor, LexiconName name) => name.Actor is { } known && known.Kind == actor.Kind && known.Names.Main == actor.Names.In(LanguageTag.English)
        && (known.Description.IsAbsent || known.Description.Main == actor.Description.In(LanguageTag.English))
        && (known.Id.IsEmpty || actor.Id.In(known.Id[0].Scheme) == known.Id[0].Value)
        && (known.StandsFor is null || actor.StandsFor is { } stands && known.StandsFor.Id == stands.Id);

    private bool WriteKnown(Actor actor, LexiconName name)
    {
        var isCounted = actor.Number is { } number && name.IsPlural && WriteQuantity(number);
        if (!isCounted)
        {
            WriteName(name);
        }
        else
        {
            line.Word(name.Text);
        }

        return isCounted ? actor.Number!.Exact != 1 : name.IsPlural;
    }

    // A noun that is a verb too stands in brackets, or "to" before it would read as an infinitive.
    private void WriteName(LexiconName name)
    {
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

    private void WriteFree(Actor actor, string? text)
    {
        var language = text is null ? actor.Names.IsAbsent ? actor.Description[0].Language : actor.Names[0].Language : default;
        text ??= actor.Names.IsAbsent ? actor.Description[0].Text : actor.Names[0].Text;
        var tags = new List<string>();
        if (actor.Id.In(IdentifierScheme.Iso31661Alpha2) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] code)
        {
            tags.Add(code);
        }

        if (!actor.Kind.IsAbsent && IsTag(actor.Kind.Text))
        {
            tags.Add(actor.Kind.Text);
        }

        if (!language.IsAbsent && language.Text.Length is 2 or 3 && language.Text.All(char.IsAsciiLetterLower))
        {
            tags.Add(language.Text);
        }

        if (!actor.Names.IsAbsent == char.IsLower(text[0]))
        {
            tags.Add(actor.Names.IsAbsent ? "unnamed" : "name");
        }

        // What is known by this name is another.
        if (tags.Count == 0 && words.Names.Find(text) is not null)
        {
            tags.Add(actor.Names.IsAbsent ? "unnamed" : "name");
        }

        WriteBracket(text, tags.Count == 0 ? null : string.Join(',', tags));
    }

    private static bool IsTag(string text) => text.Length > 3 && text is not ("name" or "unnamed" or "matter" or "goods" or "place") && text.All(static c => char.IsAsciiLetterLower(c) || c == '-');

    private void WriteBracket(scoped ReadOnlySpan<char> text, string? tag)
    {
        line.Word("[");
        foreach (var c in text)
        {
            if (c is ']' or '\\' or '|')
            {
                line.Add('\\');
            }

            line.Add(c);
        }

        if (tag is not null)
        {
            line.Add('|');
            line.Add(tag);
        }

        line.Add(']');
    }

    private bool WriteGoods(Goods goods, bool isFirstKind)
    {
        if (goods.Value is { } value && goods.Commodity.IsAbsent && goods.Name is null && goods.Designation is null && goods.Quantity is null && CanSay(value.Amount))
        {
            WriteMoney(value);
            return true;
        }

        var isCounted = goods.Quantity is { } quantity && WriteQuantity(quantity);
        if (goods.Designation is { } designation && IsDesignation(designation))
        {
            line.Word(designation);
            foreach (var other in goods.OrDesignations)
            {
                if (IsDesignation(other))
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
        if (goods.Name is null && byCode is not null)
        {
            line.Word(byCode.Text);
            return isCounted || byCode.IsPlural;
        }

        var name = goods.Name ?? (goods.Commodity.IsAbsent ? "goods" : goods.Commodity.Text);
        if (words.Names.Find(name) is { Goods: { } known } plain && known.Commodity == goods.Commodity && known.Name == goods.Name)
        {
            line.Word(name);
            return isCounted || plain.IsPlural;
        }

        if (IsModified(name, goods.Commodity))
        {
            line.Word(name);
            return isCounted;
        }

        WriteBracket(name, goods.Commodity.IsAbsent ? isFirstKind && words.Names.Find(name) is null ? null : "goods" : IsTag(goods.Commodity.Text) || true ? goods.Commodity.Text : null);
        return isCounted;
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

    private static bool IsDesignation(string text) => text.Length > 1 && char.IsAsciiLetterUpper(text[0]) && text.AsSpan().ContainsAnyInRange('0', '9')
        && SentenceText.FirstWord(text).Length == text.Length;

    private void WriteMoney(Money money)
    {
        var sign = Currencies.SignOf(money.Currency);
        if (money.Amount.About is not null)
        {
            line.Word("about");
        }

        line.Word(sign);
        var (low, high) = (money.Amount.Exact ?? money.Amount.About ?? money.Amount.Low!.Value, money.Amount.High);
        var scale = ScaleOf(low, high);
        line.Add(Digits(low / scale.Number));
        if (high is { } most)
        {
            line.Add('-');
            line.Add(Digits(most / scale.Number));
        }

        line.Add(scale.Word);
    }

    private static (decimal Number, string Word) ScaleOf(decimal low, decimal? high)
    {
        foreach (var (number, word) in (ReadOnlySpan<(decimal, string)>)[(1_000_000_000, " billion"), (1_000_000, " million")])
        {
            if (low >= number && IsShort(low / number) && (high is null || IsShort(high.Value / number)))
            {
                return (number, word);
            }
        }

        return (1, "");
    }

    private static bool IsShort(decimal number) => decimal.Round(number, 3) == number;

    private static bool CanSay(Quantity quantity) => quantity.Words is null && quantity.Best is null && quantity.Unit is null
        && (IsPlain(quantity.Exact) || IsPlain(quantity.About) || IsPlain(quantity.Low) && IsPlain(quantity.High) && quantity.Low <= quantity.High)
        && (quantity.Exact is null ? 0 : 1) + (quantity.About is null ? 0 : 1) + (quantity.Low is null && quantity.High is null ? 0 : 1) == 1;

    private static bool IsPlain(decimal? number) => number is >= 0 and < 1_000_000_000_000_000 && decimal.Round(number.Value, 4) == number;

    private bool WriteQuantity(Quantity quantity)
    {
        if (quantity.Words is { } said && quantity is { Exact: null, About: null, Low: null, Best: null, High: null, Unit: null } && NotationWords.IsVague(said, out var length) && length == said.Length)
        {
            line.Word(said);
            if (said[^1] == 's' && said is not "several")
            {
                line.Word("of");
            }

            return true;
        }

        if (!CanSay(quantity with { Unit = null }) || quantity.Unit is { } other && !(NotationWords.IsUnit(other, out var whole) && whole == other.Length))
        {
            return false;
        }

        if (quantity.About is { } about)
        {
            line.Word("about");
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

    private void WritePlace(Place place)
    {
        var english = place.Names.In(LanguageTag.English);
        if (english is not null && words.Names.Find(english) is { } name && (name.Kinds & NounKinds.Place) != 0)
        {
            WriteName(name);
            return;
        }

        var language = english is null && !place.Names.IsAbsent ? place.Names[0].Language.Text : null;
        var text = english ?? place.Names.Main ?? place.Description.Main ?? "?";
        WriteBracket(text, language is { Length: 2 or 3 } ? language : Edtf.TryParse($"[{text}]", out _) || words.Names.Find(text) is not null ? "place" : null);
    }

    // Words that the lexicon knows stand as they are, others in brackets.
    private void WriteWords(string text, bool withArticle, bool needsTag)
    {
        var bare = text;
        if (withArticle && words.Names.Find(StripArticle(text)) is { } whole && (whole.Kinds & NounKinds.Matter) != 0 && whole.Words == text && !needsTag)
        {
            WriteName(whole);
            return;
        }

        if (!withArticle && words.Names.Find(bare) is { } name && (name.Kinds & NounKinds.Matter) != 0 && !needsTag)
        {
            WriteName(name);
            return;
        }

        WriteBracket(text, needsTag || words.Names.Find(text) is not null ? "matter" : null);
    }

    private static ReadOnlySpan<char> StripArticle(string text) => text.StartsWith("the ", StringComparison.Ordinal) ? text.AsSpan(4)
        : text.StartsWith("an ", StringComparison.Ordinal) ? text.AsSpan(3)
        : text.StartsWith("a ", StringComparison.Ordinal) ? text.AsSpan(2)
        : text;

    private bool WriteThemes(Interaction interaction, Preposition preposition, bool asObject, LexiconVerb verb)
    {
        var relation = ThemeRelations.Of(preposition);
        var count = 0;
        foreach (var theme in interaction.Themes)
        {
            count += theme.Relation == relation ? 1 : 0;
        }

        if (count == 0)
        {
            return false;
        }

        Behind(Prepositions.WordsOf(preposition));
        var index = 0;
        foreach (var theme in interaction.Themes)
        {
            if (theme.Relation == relation)
            {
                Separate(index++, count);
                WriteTheme(theme, asObject && !IsMatterFirst(verb));
            }
        }

        return true;
    }

    private bool? WriteTheme(Theme theme, bool asObject)
    {
        if (theme.Goods is { } goods)
        {
            return WriteGoods(goods, isFirstKind: false);
        }

        if (theme.Actor is { } actor)
        {
            return WriteActor(actor);
        }

        var text = theme.Content?.Words ?? theme.Content?.Proposition?.Event.Type ?? "?";
        var known = words.Names.Find(StripArticle(text));
        if (known is not null && known.Kinds == NounKinds.Matter && known.Words == text)
        {
            WriteName(known);
            return known.IsPlural;
        }

        WriteBracket(text, asObject || known is not null || words.Names.Find(text) is not null ? "matter" : null);
        return false;
    }

    private void WriteTime(Edtf edtf)
    {
        var text = edtf.Text;
        if (text.Length == 10 && edtf is { Kind: EdtfKind.Date } && text[4] == '-' && text[7] == '-')
        {
            Words("on", text);
        }
        else if (edtf.Kind == EdtfKind.Interval && text.IndexOf('/', StringComparison.Ordinal) is var slash && slash > 0)
        {
            WriteInterval(text[..slash], text[(slash + 1)..], text);
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

    private void WriteInterval(string first, string last, string text)
    {
        Words(last == ".." && first.Length > 0 ? ["since", first]
            : first == ".." && last.Length > 0 ? ["until", last]
            : first.Length == 0 || last.Length == 0 || first == ".." ? ["in", text]
            : ["from", first, "to", last]);
    }
}
