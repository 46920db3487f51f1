namespace Geopol.Events;

/// <summary>Reads single words and names of a run.</summary>
internal sealed partial class NounRun
{
    private Unit UnitAt(int at, bool isFirst)
    {
        var token = cursor[at];
        if (token.Kind != TokenKind.Word)
        {
            return default;
        }

        if (cursor.IsAt("or", at + 1) && DesignationText.IsDesignation(cursor.WordAt(at)) && DesignationText.IsDesignation(cursor.WordAt(at + 2)))
        {
            return new() { Start = at, End = DesignationEnd(at), IsDesignation = true };
        }

        if (NameAt(at) is var (name, nameEnd) && name is not null)
        {
            return new() { Start = at, End = nameEnd, Name = name };
        }

        foreach (var (adjective, state) in token.Own?.Demonyms ?? [])
        {
            if (cursor.Length(adjective, at) is > 0 and var length)
            {
                return new() { Start = at, End = at + length, IsAdjective = true, Demonym = state };
            }
        }

        if (token.Own is { } written && CommonUnit(written, at) is { End: > 0 } common)
        {
            return common;
        }

        if (cursor.LoweredAt(at) is { } lowered && (token.IsStart || IsOfficeWord(lowered) && !(cursor.TakesUnknown && isFirst)) && CommonUnit(lowered, at) is { End: > 0 } other)
        {
            return other;
        }

        var text = cursor.WordAt(at);
        if (DesignationText.IsPlural(text))
        {
            return new() { Start = at, End = DesignationEnd(at), IsDesignation = true };
        }

        if (cursor.TakesUnknown && UnknownAt(at, isFirst) is { End: > 0 } unknown)
        {
            return unknown;
        }

        return DesignationText.IsDesignation(text) ? new() { Start = at, End = DesignationEnd(at), IsDesignation = true } : default;
    }

    // Reads a noun or an adjective. If a word can be both, it is an adjective before a noun.
    private Unit CommonUnit(Lexeme word, int at)
    {
        var noun = LongestNoun(word, at);
        return noun.Form is not null && (noun.End > at + 1 || !word.IsAdjective || !IsFollowed(noun.End)) ? new() { Start = at, End = noun.End, Noun = noun.Form }
            : word.IsAdjective ? new() { Start = at, End = at + 1, IsAdjective = true }
            : default;
    }

    // Reads an unknown name. It consists of capitalised words with small words between them, or of one unknown small word after an article.
    private Unit UnknownAt(int at, bool isFirst)
    {
        if (!char.IsUpper(cursor.WordAt(at)[0]))
        {
            return !isFirst || cursor[at] is not { Own: null, IsStart: false } || at == 0 || !char.IsLetter(cursor.WordAt(at)[0]) || !cursor.IsAt("the", at - 1) && !cursor.IsAt("a", at - 1) && !cursor.IsAt("an", at - 1) ? default : UnknownUnit(at, at + 1);
        }

        // In "In Geneva, ...", the word "In" has a capital only because it begins the sentence.
        if (cursor[at].IsStart && cursor.LoweredAt(at) is { Prepositions.Length: > 0 })
        {
            return default;
        }

        var end = at + 1;
        while (cursor[end] is { Kind: TokenKind.Word } && (char.IsUpper(cursor.WordAt(end)[0]) || IsJoint(end) && cursor[end + 1].Kind == TokenKind.Word && char.IsUpper(cursor.WordAt(end + 1)[0])))
        {
            end++;
        }

        return UnknownUnit(at, end);
    }

    private bool IsJoint(int at) => cursor.WordAt(at) is "of" or "de" or "al" or "bin" or "ibn" or "van" or "von" or "del" or "da" or "la" or "el";

    private Unit UnknownUnit(int at, int end)
    {
        cursor.NoteUnknown(at, end);
        return new() { Start = at, End = end, Name = new() { Text = cursor.Between(at, end), Mostly = Filler.None, Maybe = Filler.Any & ~Filler.Money, HasArticle = false } };
    }

    // Returns the token after designations such as "KN-23 or KN-24".
    private int DesignationEnd(int at)
    {
        while (cursor.IsAt("or", at + 1) && DesignationText.IsDesignation(cursor.WordAt(at + 2)))
        {
            at += 2;
        }

        return at + 1;
    }

    // Returns whether the word can be a word of an office. Such words may have capitals: "the Russian Defence Ministry", "the US State Department".
    private static bool IsOfficeWord(Lexeme word) => word.Nouns.Length > 0 || word.IsAdjective;

    private bool IsFollowed(int at) => cursor[at] is { Kind: TokenKind.Word, Own: { } next } && (next.Nouns.Length > 0 || next.IsAdjective || next.Names.Length > 0);

    /// <summary>Returns the index of the token after the known name that begins here, or 0 if no known name begins here.</summary>
    internal int NameEnd(int at) => NameAt(at).End;

    // Returns the longest known name. A name with a small first letter has a capital at the beginning of a sentence: "Taz reported".
    private (NameEntry? Name, int End) NameAt(int at) =>
        cursor[at].Own is { } own && LongestName(own, at) is { Name: not null } known ? known
        : cursor[at].IsStart && cursor.LoweredAt(at) is { } lowered ? LongestName(lowered, at) : default;

    private (NameEntry? Name, int End) LongestName(Lexeme word, int at)
    {
        foreach (var name in word.Names)
        {
            if (cursor.Length(name.Text, at) is > 0 and var length)
            {
                return (name, at + length);
            }
        }

        return default;
    }

    private (NounForm? Form, int End) LongestNoun(Lexeme lexeme, int at)
    {
        var word = cursor.WordAt(at);
        foreach (var noun in lexeme.Nouns)
        {
            // If the noun has the same length as the word, the noun is the word.
            if (noun.Text.Length == word.Length)
            {
                return (noun, at + 1);
            }

            if (noun.Text.Length > word.Length && cursor.Length(noun.Text, at) is > 0 and var length)
            {
                return (noun, at + length);
            }
        }

        return default;
    }

    // Returns whether a name comes after a noun for its kind: "the Turkish drone maker Baykar", "the militant group Hezbollah".
    private static bool IsCalled(in Unit before, NameEntry? name) => before.Noun is { IsPlural: false, Noun.Mostly: var mostly } && (mostly & (Filler.People | Filler.Actor)) != 0
        && name is not null && (name.Mostly == Filler.None || name.Actor is { Kind: var kind } && (CanBeOwned(kind) && kind != ActorKind.Office || kind == ActorKind.Organisation || kind == ActorKind.MediaOutlet));

    // Returns whether the name is a part of a state: "western Niger". A part of a state is a place.
    private bool IsRegion(in Unit before, in Unit unit) => before.IsAdjective && before.End == unit.Start && unit.Name is { } name && ((name.Mostly | name.Maybe) & Filler.Place) != 0
        && cursor.WordAt(before.Start) is var word && (word is "central" or "Central" || word.EndsWith("ern") && (word[1..].StartsWith("orth") || word[1..].StartsWith("outh") || word[1..].StartsWith("ast") || word[1..].StartsWith("est")));

    private struct Unit
    {
        internal int Start;

        internal int End;

        internal NameEntry? Name;

        internal NounForm? Noun;

        internal bool IsDesignation;

        internal bool IsAdjective;

        internal Actor? Demonym;

        internal readonly bool IsHead => Name is not null || Noun is not null || IsDesignation;
    }
}
