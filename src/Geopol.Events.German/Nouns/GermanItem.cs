namespace Geopol.Events;

/// <summary>A noun in its sentence: with its number, with those it includes, or with its alternatives.</summary>
internal sealed record GermanItem(GermanNoun Noun)
{
    internal GermanDeterminer Determiner { get; init; } = Noun.Determiner;

    /// <summary>"10.000", "etwa 5 Tonnen"; empty where nothing is counted.</summary>
    internal string Count { get; init; } = "";

    /// <summary>The same in the dative: "Dutzenden".</summary>
    internal string CountInDative { get; init; } = "";

    internal GermanPhrase? Including { get; init; }

    /// <summary>Others, one of which it may be: "der Sudan oder Ägypten".</summary>
    internal GermanPhrase? Alternatives { get; init; }

    internal bool IsPlural => Alternatives is null && (Noun.Gender == GermanGender.Plural || Count.Length > 0);

    /// <summary>Whether it is some of a sort, without a definite article, so that "kein" denies it.</summary>
    internal bool IsBare => Alternatives is null && (Count.Length > 0 || !Noun.IsName && Determiner is GermanDeterminer.None or GermanDeterminer.Indefinite);

    internal bool HasGenitive => Alternatives is null && Count.Length == 0 && Noun.HasGenitive(Determiner);

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

    internal string InBrief() => Noun.Brief is { } brief && Alternatives is null && Count.Length == 0 ? brief : In(GermanCase.Dative, isNegated: false);
}
