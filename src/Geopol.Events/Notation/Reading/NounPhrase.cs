namespace Geopol.Events;

/// <summary>A phrase of a sentence: a name, goods, people or words. Its role isn't known until the verb is read.</summary>
internal sealed class NounPhrase
{
    private string source = "";
    private (int Said, int Core, int End, bool IsLowered) at;
    private string? core;
    private string? said;
    private NounPhrase[]? alone;

    /// <summary>The index of the first token. <see cref="End"/> is the index after the last token.</summary>
    internal int Start { get; set; }

    internal int End { get; set; }

    /// <summary>The text without its article and number.</summary>
    internal string Core
    {
        get => core ??= at.Core == at.Said ? Said : source[at.Core..at.End];
        init => core = value;
    }

    /// <summary>The text as written, with its article and number.</summary>
    internal string Said
    {
        get => said ??= at.IsLowered ? string.Concat([char.ToLowerInvariant(source[at.Said])], source.AsSpan(at.Said + 1, at.End - at.Said - 1)) : source[at.Said..at.End];
        init => said = value;
    }

    internal Determiner Determiner { get; set; }

    internal NameEntry? Name { get; set; }

    internal NounEntry? Head { get; set; }

    /// <summary>The goods that the head noun names; null if the head noun doesn't name goods.</summary>
    internal Goods? Goods { get; set; }

    /// <summary>The text of the head noun, or of the name.</summary>
    internal string HeadText { get; set; } = "";

    /// <summary>True for a plural, false for a singular, and null if the phrase can be either.</summary>
    internal bool? IsPlural { get; set; }

    internal Quantity? Quantity { get; set; }

    internal Money? Money { get; set; }

    /// <summary>The most likely kind of participant. <see cref="Maybe"/> has the other possible kinds.</summary>
    internal Filler Mostly { get; set; }

    internal Filler Maybe { get; set; }

    internal Filler Kinds => Mostly | Maybe;

    internal bool IsActor => (Kinds & (Filler.Actor | Filler.People)) != 0;

    /// <summary>The text in brackets, without escapes. <see cref="Tag"/> is the text after the bar.</summary>
    internal string? Free { get; set; }

    internal string? Tag { get; set; }

    /// <summary>The state whose adjective or possessive is before the noun.</summary>
    internal Actor? Of { get; set; }

    internal EquatableArray<Affiliation> Affiliations { get; set; }

    internal EquatableArray<string> Designations { get; set; }

    internal EquatableArray<Actor> OneOf { get; set; }

    internal EquatableArray<Actor> Including { get; set; }

    /// <summary>The phrase after the name, between commas: "the Russian defence minister".</summary>
    internal string? Apposition { get; set; }

    /// <summary>Whether the phrase is "somebody" or "something". Then the claim leaves the member absent.</summary>
    internal bool IsNobody { get; set; }

    /// <summary>Whether the phrase is "an unknown actor".</summary>
    internal bool IsNotKnown { get; set; }

    /// <summary>The prepositions that can follow the head noun or a noun after it.</summary>
    internal SlotPlace[] Complements { get; set; } = [];

    internal bool IsEvent => Head is { IsEvent: true };

    /// <summary>An array with only this phrase. It is created once.</summary>
    internal NounPhrase[] Alone => alone ??= [this];

    /// <summary>Sets the positions of the texts. The texts are created on first use.</summary>
    internal void SetTexts(string text, int saidAt, int coreAt, int end, bool isLowered)
    {
        source = text;
        at = (saidAt, coreAt, end, isLowered);
        (core, said) = (null, null);
    }

    /// <summary>Returns a copy with the phrase between commas that follows it.</summary>
    internal NounPhrase With(string apposition)
    {
        var phrase = At(Start, End);
        phrase.Apposition = apposition;
        return phrase;
    }

    /// <summary>Returns a copy at another position. It is used for a phrase that was in brackets.</summary>
    internal NounPhrase At(int start, int end)
    {
        var phrase = (NounPhrase)MemberwiseClone();
        (phrase.Start, phrase.End, phrase.Free, phrase.Tag, phrase.Apposition, phrase.Complements, phrase.alone) = (start, end, null, null, null, [], null);
        return phrase;
    }

    /// <summary>Resets the phrase to an empty phrase that begins at this token.</summary>
    internal void Begin(int start)
    {
        (Start, End, Determiner, Name, Head, Goods, HeadText, IsPlural) = (start, 0, Determiner.None, null, null, null, "", null);
        (Quantity, Money, Mostly, Maybe, Free, Tag, Of, Apposition, Complements) = (null, null, Filler.None, Filler.None, null, null, null, null, []);
        (Affiliations, Designations, OneOf, Including, IsNobody, IsNotKnown) = (default, default, default, default, false, false);
        SetTexts("", 0, 0, 0, false);
    }
}
