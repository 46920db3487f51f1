namespace Geopol.Events;

/// <summary>The form that a role has with a German verb: a case, or a preposition with a case.</summary>
/// <param name="Preposition">The preposition: "an" or "im Auftrag". Empty if the case alone marks the role.</param>
/// <param name="Case">The case.</param>
/// <param name="Postposition">The word after the noun: "hinaus".</param>
/// <param name="Kind">Whether the noun determines the preposition.</param>
internal sealed record GermanComplement(string Preposition, GermanCase Case, string Postposition = "", GermanComplementKind Kind = GermanComplementKind.Plain)
{
    internal bool IsAccusative => Kind == GermanComplementKind.Plain && Preposition.Length == 0 && Case == GermanCase.Accusative;

    internal bool IsDative => Kind == GermanComplementKind.Plain && Preposition.Length == 0 && Case == GermanCase.Dative;

    /// <summary>Reads the notation of the word lists: "acc", "an+acc", "über+acc+hinaus", "loc", "dir", "from".</summary>
    internal static GermanComplement Parse(string text)
    {
        var parts = text.Replace('_', ' ').Split('+');
        return parts switch
        {
            ["loc"] => new("", GermanCase.Dative, Kind: GermanComplementKind.Place),
            ["dir"] => new("", GermanCase.Accusative, Kind: GermanComplementKind.Direction),
            ["from"] => new("", GermanCase.Dative, Kind: GermanComplementKind.From),
            [var named] => new("", CaseOf(named)),
            [var preposition, var named] => new(preposition, CaseOf(named)),
            [var preposition, var named, var postposition] => new(preposition, CaseOf(named), postposition),
            _ => throw new FormatException($"'{text}' isn't a complement. Write acc, an+acc or über+acc+hinaus."),
        };
    }

    /// <summary>Returns the phrase with its preposition and in its case.</summary>
    internal string Say(GermanPhrase phrase, bool isNegated = false) => Kind switch
    {
        GermanComplementKind.Place => After(phrase.First.Place, phrase.In(GermanCase.Dative)),
        GermanComplementKind.Direction => phrase.First switch
        {
            { IsSomebody: true } => After("zu", phrase.In(GermanCase.Dative)),
            { Place: "bei" } => After("zu", phrase.In(GermanCase.Dative)),
            { Determiner: GermanDeterminer.None, Place: "in" } => After("nach", phrase.In(GermanCase.Dative)),
            _ => After(phrase.First.Place, phrase.In(GermanCase.Accusative)),
        },
        GermanComplementKind.From => After(phrase.First.IsSomebody || phrase.First.Place != "in" ? "von" : "aus", phrase.In(GermanCase.Dative)),
        _ when Case == GermanCase.Genitive && Preposition.Length == 0 && phrase is { HasGenitive: false, Items: [{ Alternatives: null, Count: "", Noun: { CanHaveArticle: true } noun }] } => GermanText.Join(noun.In(Case, GermanDeterminer.Definite), Postposition),
        _ when Case == GermanCase.Genitive && !phrase.HasGenitive => GermanText.Join(Preposition == "wegen" ? "aufgrund" : Preposition, After("von", phrase.In(GermanCase.Dative)), Postposition),
        _ => GermanText.Join(After(Preposition, phrase.In(Case, isNegated)), Postposition),
    };

    // Returns the question word for this complement: "worüber", "womit".
    internal string Question()
    {
        var space = Preposition.LastIndexOf(' ');
        var (before, last) = space < 0 ? ("", Preposition) : (Preposition[..space], Preposition[(space + 1)..]);
        return Kind != GermanComplementKind.Plain || last.Length == 0 || Case == GermanCase.Genitive || last is "gegenüber" or "wegen" ? "was"
            : GermanText.Join(before, (last[0] is 'a' or 'i' or 'u' or 'ü' ? "wor" : "wo") + last, Postposition);
    }

    /// <summary>Returns the phrase as it comes after a noun: in the genitive ("der Waffen"), or with "von" if there is no genitive ("von Waffen").</summary>
    internal static string Of(GermanPhrase phrase) => (phrase.HasGenitive ? OfGenitive : OfVon).Say(phrase);

    private static GermanComplement OfGenitive { get; } = new("", GermanCase.Genitive);

    private static GermanComplement OfVon { get; } = new("von", GermanCase.Dative);

    /// <summary>Returns the word that represents a clause in the main clause: "darüber", "dagegen". Empty for the accusative.</summary>
    internal string Pointer()
    {
        if (Kind != GermanComplementKind.Plain)
        {
            return Kind == GermanComplementKind.From ? "davon" : "dahin";
        }

        var space = Preposition.LastIndexOf(' ');
        var (before, last) = space < 0 ? ("", Preposition) : (Preposition[..space], Preposition[(space + 1)..]);
        return (last, Case) switch
        {
            ("", GermanCase.Accusative or GermanCase.Nominative) => "",
            (_, GermanCase.Nominative) => Preposition,
            ("", GermanCase.Dative) => "dem Umstand",
            ("", _) => "des Umstands",
            ("wegen", _) => "deswegen",
            (_, GermanCase.Genitive) => GermanText.Join(Preposition, "des Umstands"),
            ("gegenüber" or "trotz" or "laut" or "außer", _) => GermanText.Join(Preposition, "dem Umstand"),
            ("ohne" or "als" or "statt", _) => GermanText.Join(Preposition, "den Umstand"),
            _ => GermanText.Join(before, (last[0] is 'a' or 'i' or 'u' or 'ü' or 'o' or 'ä' ? "dar" : "da") + last, Postposition),
        };
    }

    // Joins a preposition and an article: "in dem" becomes "im".
    private static string After(string preposition, string phrase)
    {
        var space = preposition.LastIndexOf(' ');
        var last = preposition[(space + 1)..];
        var (joined, length) = (last, phrase) switch
        {
            ("in", ['d', 'e', 'm', ' ', ..]) => ("im", 4),
            ("an", ['d', 'e', 'm', ' ', ..]) => ("am", 4),
            ("zu", ['d', 'e', 'm', ' ', ..]) => ("zum", 4),
            ("bei", ['d', 'e', 'm', ' ', ..]) => ("beim", 4),
            ("von", ['d', 'e', 'm', ' ', ..]) => ("vom", 4),
            ("zu", ['d', 'e', 'r', ' ', ..]) => ("zur", 4),
            ("in", ['d', 'a', 's', ' ', ..]) => ("ins", 4),
            _ => (last, 0),
        };
        return GermanText.Join(preposition[..(space + 1)].TrimEnd(), joined, phrase[length..]);
    }

    private static GermanCase CaseOf(string name) => name switch
    {
        "nom" => GermanCase.Nominative,
        "acc" => GermanCase.Accusative,
        "dat" => GermanCase.Dative,
        "gen" => GermanCase.Genitive,
        _ => throw new FormatException($"'{name}' isn't a case. Write nom, acc, dat or gen."),
    };
}
