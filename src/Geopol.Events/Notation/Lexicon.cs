namespace Geopol.Events.Languages;

/// <summary>
/// The verbs of the notation: their forms, and for each use the event, the sense, the roles by place, the PLOVER code and an example.
/// </summary>
/// <remarks>
/// Immutable and thread safe. The table lies in the library's image, and each verb is read when it is asked for:
/// docs/reference/lexicon.md shows all of them.
/// </remarks>
public sealed class Lexicon
{
    private Lexicon(Vocabulary words) => Verbs = new VerbList(words);

    /// <summary>What is built in.</summary>
    public static Lexicon Default { get; } = new(Vocabulary.Default);

    /// <summary>The verbs, in the order of the table.</summary>
    public IReadOnlyList<LexiconVerb> Verbs { get; }

    /// <summary><c>4096 verbs</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Verbs.Count} verbs");
}
