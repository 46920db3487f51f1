namespace Geopol.Events;

/// <summary>A noun in its sentence, with its number, its main members or its alternatives.</summary>
internal sealed record GermanItem(GermanNoun Noun)
{
    internal GermanDeterminer Determiner { get; init; } = Noun.Determiner;

    /// <summary>The number before the noun: "10.000" or "etwa 5 Tonnen". Empty if nothing is counted.</summary>
    internal string Count { get; init; } = "";

    /// <summary>The number in the dative: "Dutzenden".</summary>
    internal string CountInDative { get; init; } = "";

    /// <summary>Members that are named in brackets after the noun: "(vor allem ..)". Null if there are none.</summary>
    internal GermanPhrase? Including { get; init; }

    /// <summary>The alternatives that are written instead of the noun: "der Sudan oder Ägypten". Null if there are none.</summary>
    internal GermanPhrase? Alternatives { get; init; }

    internal bool IsPlural => Alternatives is null && (Noun.Gender == GermanGender.Plural || Count.Length > 0);

    /// <summary>Whether the item has no definite article and isn't a name, so that "kein" denies it.</summary>
    internal bool IsBare => Alternatives is null && (Count.Length > 0 || !Noun.IsName && Determiner is GermanDeterminer.None or GermanDeterminer.Indefinite);

    internal bool HasGenitive => Alternatives is null && Count.Length == 0 && Noun.HasGenitive(Determiner);

    /// <summary>Returns the item in a case. If it is negated, "kein" or "nicht" denies it.</summary>
    internal string In(GermanCase wanted, bool isNegated)
    {
        var text = Alternatives is not null ? Alternatives.In(wanted)
            : Count.Length > 0 ? GermanText.Join(wanted == GermanCase.Dative ? CountInDative : Count, Noun.In(wanted, GermanDeterminer.None))
            : Noun.In(wanted, isNegated && IsBare ? GermanDeterminer.No : Determiner);
        if (isNegated && (!IsBare || Count.Length > 0))
        {
            text = "nicht " + text;
        }

        return Including is null ? text : $"{text} (vor allem {Including.In(wanted)})";
    }

    /// <summary>Returns the form after "laut": the short name or, if there is none, the dative.</summary>
    internal string InBrief() => Noun.Brief is { } brief && Alternatives is null && Count.Length == 0 ? brief : In(GermanCase.Dative, isNegated: false);
}
