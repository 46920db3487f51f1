namespace Geopol.Events;

/// <summary>A name, goods, people or words of a sentence, before the verb determines the role.</summary>
internal sealed class NounPhrase
{
    /// <summary>The first token, and the one after the last.</summary>
    internal int Start { get; init; }

    internal int End { get; set; }

    /// <summary>The text without its article and number.</summary>
    internal string Core { get; set; } = "";

    /// <summary>The text as written, with its article and number.</summary>
    internal string Said { get; set; } = "";

    internal Determiner Determiner { get; set; }

    internal NameEntry? Name { get; set; }

    internal NounEntry? Head { get; set; }

    /// <summary>The goods of which the head is a name.</summary>
    internal Goods? Goods { get; set; }

    /// <summary>The text of the head noun, or of the name.</summary>
    internal string HeadText { get; set; } = "";

    /// <summary>Whether it is surely a plural, surely a singular, or either.</summary>
    internal bool? IsPlural { get; set; }

    internal Quantity? Quantity { get; set; }

    internal Money? Money { get; set; }

    /// <summary>What it mostly stands for.</summary>
    internal Filler Mostly { get; set; }

    internal Filler Maybe { get; set; }

    internal Filler Kinds => Mostly | Maybe;

    /// <summary>The text in brackets, unescaped, and what is after its bar.</summary>
    internal string? Free { get; set; }

    internal string? Tag { get; set; }

    /// <summary>The state whose adjective or possessive is before the noun.</summary>
    internal Actor? Of { get; set; }

    internal EquatableArray<Affiliation> Affiliations { get; set; }

    internal EquatableArray<string> Designations { get; set; }

    internal EquatableArray<Actor> OneOf { get; set; }

    internal EquatableArray<Actor> Including { get; set; }

    /// <summary>What is after the name between commas: "the Russian defence minister".</summary>
    internal string? Apposition { get; set; }

    internal bool IsNobody { get; init; }

    internal bool IsNotKnown { get; init; }

    internal SlotPlace[] Complements { get; set; } = [];

    /// <summary>The same with what is beside it between commas.</summary>
    internal NounPhrase With(string apposition)
    {
        var phrase = At(Start, End);
        phrase.Apposition = apposition;
        return phrase;
    }

    /// <summary>The same at another place: what stood in brackets.</summary>
    internal NounPhrase At(int start, int end) => new()
    {
        Start = start, End = end, Core = Core, Said = Said, Determiner = Determiner, Name = Name, Head = Head, Goods = Goods, HeadText = HeadText, IsPlural = IsPlural, Quantity = Quantity, Money = Money,
        Mostly = Mostly, Maybe = Maybe, Of = Of, Affiliations = Affiliations, Designations = Designations, OneOf = OneOf, Including = Including, IsNobody = IsNobody, IsNotKnown = IsNotKnown,
    };

    internal bool IsEvent => Head is { IsEvent: true };
}
