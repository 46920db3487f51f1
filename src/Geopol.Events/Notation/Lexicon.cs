namespace Geopol.Events.Languages;

/// <summary>
/// The verbs of the notation. Each verb has its forms. Each use of a verb has the event, the sense, the roles by place, the PLOVER code and an example.
/// </summary>
/// <remarks>
/// Immutable and thread safe. The table of verbs is part of the library. Each access to a verb creates an object from the table. docs/reference/lexicon.md
/// lists all verbs.
/// </remarks>
public sealed class Lexicon
{
    private Lexicon(Vocabulary words) => Verbs = new VerbList(words);

    /// <summary>The built-in lexicon.</summary>
    public static Lexicon Default { get; } = new(Vocabulary.Default);

    /// <summary>The verbs, in the order of the table.</summary>
    public IReadOnlyList<LexiconVerb> Verbs { get; }

    /// <summary>Returns the number of verbs: <c>4096 verbs</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Verbs.Count} verbs");
}
