namespace Geopol.Events;

/// <summary>Writes places.</summary>
internal sealed partial class GermanNaming
{
    // English prepositions at the beginning of the words of a place: "through Tehran".
    private static readonly (string English, string German)[] Ways =
    [
        ("through ", "durch+acc"), ("across ", "überall_in+dat"), ("throughout ", "überall_in+dat"), ("over ", "über+dat"), ("on ", "auf+dat"), ("off ", "vor+dat"), ("outside ", "außerhalb_von+dat"),
        ("inside ", "in+dat"), ("around ", "um+acc"), ("along ", "entlang+gen"), ("near ", "nahe+dat"), ("between ", "zwischen+dat"), ("behind ", "hinter+dat"), ("onto ", "auf+acc"), ("above ", "über+dat"),
    ];

    internal GermanNoun PlaceNoun(Place place)
    {
        var noun = Named(place);
        return place.Precision == PlacePrecision.Near ? noun with { Place = "nahe" } : noun;
    }

    private GermanNoun Named(Place place)
    {
        if (place.Names.In(LanguageTag.German) is { } own)
        {
            return new() { Gender = GermanGender.Neuter, Head = GermanText.Trimmed(own), IsName = true };
        }

        var english = place.Names.Main ?? place.Description.Main;
        if (english is null)
        {
            return place.Country is { } country ? ActorNoun(country) with { IsSomebody = false } : place.Within is { } within ? Named(within) : german.Nouns.Classifier("somewhere");
        }

        foreach (var (word, how) in Ways)
        {
            if (english.StartsWith(word, StringComparison.Ordinal) && english.Length > word.Length)
            {
                var noun = NounOf(english[word.Length..]);
                var said = word == "on " && noun.Place != "in" ? GermanComplement.Parse("loc").Say(new(noun)) : GermanComplement.Parse(how).Say(new(noun));
                return new() { Gender = GermanGender.Neuter, Head = said, IsName = true, Place = "" };
            }
        }

        return NounOf(english);
    }

    private GermanNoun NounOf(string english)
    {
        var bare = EnglishNames.WithoutArticle(english.Trim());
        return german.Nouns.Place(bare) ?? (german.Nouns.Actor(bare) is { } actor ? actor with { IsSomebody = false, Place = actor.IsSomebody && actor.Place == "in" ? "bei" : actor.Place } : null) ?? GermanTerms.StateOf(bare) ?? terms.Read(english.Trim())
            ?? new GermanNoun { Gender = GermanGender.Neuter, Head = bare.Length == 0 ? GermanText.Quoted(english) : EnglishNames.IsProper(bare) ? bare : GermanText.Quoted(bare), IsName = true };
    }
}
