namespace Geopol.Events;

/// <summary>The articles in all cases, and the endings of adjectives after them.</summary>
internal static class GermanEndings
{
    // The order is by gender (masculine, feminine, neuter, plural). Each gender has its four cases.
    private static readonly string[] Definite = ["der", "den", "dem", "des", "die", "die", "der", "der", "das", "das", "dem", "des", "die", "die", "den", "der"];
    private static readonly string[] Indefinite = ["ein", "einen", "einem", "eines", "eine", "eine", "einer", "einer", "ein", "ein", "einem", "eines", "", "", "", ""];
    private static readonly string[] None = ["kein", "keinen", "keinem", "keines", "keine", "keine", "keiner", "keiner", "kein", "kein", "keinem", "keines", "keine", "keine", "keinen", "keiner"];
    private static readonly string[] This = ["dieser", "diesen", "diesem", "dieses", "diese", "diese", "dieser", "dieser", "dieses", "dieses", "diesem", "dieses", "diese", "diese", "diesen", "dieser"];

    private static readonly string[] Weak = ["e", "en", "en", "en", "e", "e", "en", "en", "e", "e", "en", "en", "en", "en", "en", "en"];
    private static readonly string[] Mixed = ["er", "en", "en", "en", "e", "e", "en", "en", "es", "es", "en", "en", "en", "en", "en", "en"];
    private static readonly string[] Strong = ["er", "en", "em", "en", "e", "e", "er", "er", "es", "es", "em", "en", "e", "e", "en", "er"];

    internal static string Article(GermanDeterminer determiner, GermanGender gender, GermanCase wanted) => determiner switch
    {
        GermanDeterminer.Definite => Definite[At(gender, wanted)],
        GermanDeterminer.Indefinite => Indefinite[At(gender, wanted)],
        GermanDeterminer.No => None[At(gender, wanted)],
        GermanDeterminer.This => This[At(gender, wanted)],
        _ => "",
    };

    internal static string Adjective(GermanDeterminer determiner, GermanGender gender, GermanCase wanted) => determiner switch
    {
        GermanDeterminer.Definite or GermanDeterminer.This => Weak[At(gender, wanted)],
        GermanDeterminer.No => Mixed[At(gender, wanted)],
        GermanDeterminer.Indefinite when gender != GermanGender.Plural => Mixed[At(gender, wanted)],
        _ => Strong[At(gender, wanted)],
    };

    private static int At(GermanGender gender, GermanCase wanted) => ((int)gender * 4) + (int)wanted;
}
