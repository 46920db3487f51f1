namespace Geopol.Events.Languages;

/// <summary>A verb of the lexicon.</summary>
/// <remarks>Immutable; compared by value.</remarks>
public sealed record LexiconVerb
{
    /// <summary>The base form, with spaces between words: "sell", "carry out".</summary>
    public required string Lemma { get; init; }

    /// <summary>The past: "sold".</summary>
    public required string Past { get; init; }

    /// <summary>The past participle: "sold" in "has sold".</summary>
    public required string Participle { get; init; }

    /// <summary>The -ing form: "selling".</summary>
    public required string Ing { get; init; }

    /// <summary>The third person singular: "sells".</summary>
    public required string Third { get; init; }

    /// <summary>The uses of the verb, in the order in which the notation tries them.</summary>
    public required EquatableArray<VerbUse> Uses { get; init; }

    internal static LexiconVerb Of(VerbEntry verb) => new()
    {
        Lemma = verb.Lemma,
        Past = verb.Forms.Past,
        Participle = verb.Forms.Participle,
        Ing = verb.Forms.Ing,
        Third = verb.Forms.Third,
        Uses = [.. verb.Frames.Select(frame => VerbUse.Of(verb, frame))],
    };

    /// <summary>Returns the base form.</summary>
    public override string ToString() => Lemma;
}
