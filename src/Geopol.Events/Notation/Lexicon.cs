namespace Geopol.Events.Languages;

/// <summary>
/// The verbs of the notation: their forms, and for each use the event, the sense, the roles by place, the PLOVER code and an example.
/// </summary>
/// <remarks>
/// Immutable and thread safe. The table is part of the library, and each access creates a verb from it.
/// docs/reference/lexicon.md lists all verbs.
/// </remarks>
public sealed class Lexicon
{
    private Lexicon(Vocabulary words) => Verbs = new VerbList(words);

    /// <summary>The built-in lexicon.</summary>
    public static Lexicon Default { get; } = new(Vocabulary.Default);

    /// <summary>The verbs, in the order of the table.</summary>
    public IReadOnlyList<LexiconVerb> Verbs { get; }

    /// <summary><c>4096 verbs</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Verbs.Count} verbs");
}
