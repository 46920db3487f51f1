namespace Geopol.Events;

/// <summary>A German noun with its adjectives, the words after it, and its known cases.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed record GermanNoun
{
    internal required GermanGender Gender { get; init; }

    /// <summary>The article that the noun always has. The Ukraine has "die", and Russland has no article.</summary>
    internal GermanDeterminer Determiner { get; init; }

    /// <summary>The stems of the adjectives before the noun: "ballistisch".</summary>
    internal EquatableArray<string> Adjectives { get; init; }

    internal required string Head { get; init; }

    /// <summary>The words after the noun: "gegen die Ukraine". They are the same in all cases.</summary>
    internal string Tail { get; init; } = "";

    /// <summary>The genitive of a masculine or neuter noun. Null if it isn't known.</summary>
    internal string? Genitive { get; init; }

    /// <summary>The dative plural. Null if the usual rule gives it: the plural with "n".</summary>
    internal string? DativePlural { get; init; }

    /// <summary>The preposition for the place: "in", "auf", "an", "bei".</summary>
    internal string Place { get; init; } = "in";

    /// <summary>The name after "laut", such as the name of a newspaper without its article. Null if the usual name is used.</summary>
    internal string? Brief { get; init; }

    /// <summary>Whether the noun is a proper name. A proper name is denied with "nicht" and other nouns with "kein".</summary>
    internal bool IsName { get; init; }

    /// <summary>Whether the noun is a person or organization and not a place. The direction to a person or organization has "zu".</summary>
    internal bool IsSomebody { get; init; }

    /// <summary>Returns whether the genitive is known and differs from the other cases.</summary>
    internal bool HasGenitive(GermanDeterminer determiner) =>
        IsName && Genitive is not null || determiner != GermanDeterminer.None && (Gender is GermanGender.Feminine or GermanGender.Plural || Genitive is not null);

    // Whether the noun is weak, such as "den Soldaten" or "dem Kommandanten".
    private bool IsWeak => Gender == GermanGender.Masculine && Genitive is { } genitive && (genitive == Head + "en" || genitive == Head + "n");

    /// <summary>
    /// Whether the noun can have the definite article to show its genitive, even if it has no genitive without the article: "des Terrorismus".
    /// </summary>
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

    // The head is empty if an adjective is used as the noun: "die Gefangenen".
    private string HeadIn(GermanCase wanted) => Head.Length == 0 ? "" : wanted switch
    {
        GermanCase.Genitive when Gender is GermanGender.Masculine or GermanGender.Neuter => Genitive ?? Head,
        GermanCase.Dative when Gender == GermanGender.Plural => DativePlural ?? (IsName || Head[^1] is 'n' or 's' or '“' or 'a' or 'o' ? Head : Head + "n"),
        GermanCase.Accusative or GermanCase.Dative when IsWeak => Genitive!,
        _ => Head,
    };

    /// <summary>Returns the nominative.</summary>
    public override string ToString() => In(GermanCase.Nominative, Determiner);
}
