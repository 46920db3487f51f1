namespace Geopol.Events;

/// <summary>A German noun with what belongs to it, in all its cases as far as they are known.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed record GermanNoun
{
    internal required GermanGender Gender { get; init; }

    /// <summary>The article that it always has: "die" Ukraine, none of Russland.</summary>
    internal GermanDeterminer Determiner { get; init; }

    /// <summary>Stems of adjectives: "ballistisch".</summary>
    internal EquatableArray<string> Adjectives { get; init; }

    internal required string Head { get; init; }

    /// <summary>What follows it whatever its case: "gegen die Ukraine".</summary>
    internal string Tail { get; init; } = "";

    /// <summary>The genitive of a masculine or neuter; null where it isn't known.</summary>
    internal string? Genitive { get; init; }

    /// <summary>The dative of the plural, where it isn't the plural with "n".</summary>
    internal string? DativePlural { get; init; }

    /// <summary>The preposition of place: "in", "auf", "an", "bei".</summary>
    internal string Place { get; init; } = "in";

    /// <summary>The name after "laut": a paper without its article. Null where that is the usual one.</summary>
    internal string? Brief { get; init; }

    /// <summary>Whether it is the name of one: "nicht", not "kein", denies it.</summary>
    internal bool IsName { get; init; }

    /// <summary>Whether it is a person or body to whom one goes ("zu"), and no place.</summary>
    internal bool IsSomebody { get; init; }

    /// <summary>Whether its genitive is known, and differs from other cases.</summary>
    internal bool HasGenitive(GermanDeterminer determiner) =>
        IsName && Genitive is not null || determiner != GermanDeterminer.None && (Gender is GermanGender.Feminine or GermanGender.Plural || Genitive is not null);

    // "den Soldaten", "dem Kommandanten".
    private bool IsWeak => Gender == GermanGender.Masculine && Genitive is { } genitive && (genitive == Head + "en" || genitive == Head + "n");

    /// <summary>Whether a genitive with the article can be said although the noun has none: "des Terrorismus".</summary>
    internal bool CanHaveArticle => !IsName && Gender != GermanGender.Plural && (Gender == GermanGender.Feminine || Genitive is not null || Head.EndsWith('s'));

    internal string In(GermanCase wanted, GermanDeterminer determiner)
    {
        var article = GermanEndings.Article(determiner, Gender, wanted);
        var adjectives = "";
        if (!Adjectives.IsEmpty)
        {
            var ending = GermanEndings.Adjective(determiner, Gender, wanted);
            adjectives = string.Join(' ', Adjectives.Select(stem => stem + ending));
        }

        return GermanText.Join(article, adjectives, HeadIn(wanted), Tail);
    }

    // Empty where adjectives are the noun: "die Gefangenen".
    private string HeadIn(GermanCase wanted) => Head.Length == 0 ? "" : wanted switch
    {
        GermanCase.Genitive when Gender is GermanGender.Masculine or GermanGender.Neuter => Genitive ?? Head,
        GermanCase.Dative when Gender == GermanGender.Plural => DativePlural ?? (IsName || Head[^1] is 'n' or 's' or '“' or 'a' or 'o' ? Head : Head + "n"),
        GermanCase.Accusative or GermanCase.Dative when IsWeak => Genitive!,
        _ => Head,
    };

    /// <summary>The nominative.</summary>
    public override string ToString() => In(GermanCase.Nominative, Determiner);
}
