namespace Geopol.Events.Ontologies;

/// <summary>An entry of the vocabulary of goods: a code, its names, and its places in published lists.</summary>
/// <remarks>Immutable and thread safe; each code has exactly one object.</remarks>
public sealed class GoodsEntry
{
    internal GoodsEntry()
    {
    }

    /// <summary>The code.</summary>
    public Commodity Commodity { get; internal init; }

    /// <summary>The English and German names as a sentence uses them: the plural, or the only form of goods that aren't counted.</summary>
    public LocalizedText Names { get; internal init; }

    /// <summary>The English name of a single piece (<c>drone</c>); null where the goods aren't counted (<c>grain</c>).</summary>
    public string? Singular { get; internal init; }

    /// <summary>
    /// Other common English names, not a complete list. Each is in the plural and, if it can be counted, in the singular: <c>UAVs</c>, <c>UAV</c>.
    /// </summary>
    public EquatableArray<string> Synonyms { get; internal init; }

    /// <summary>
    /// The places in UNROCA (I to VII), the EU's military list (ML1 to ML22), SIPRI's categories and the Harmonised System of 2022 (chapter or
    /// heading). A list is absent where it has no single place for the goods. These lists don't know the library's codes: the library chose the
    /// places by the definitions of the lists. The places help to search, but don't decide about customs or licences.
    /// </summary>
    public Identifiers Codes { get; internal init; }

    /// <summary>The code of the next wider entry; absent where there is none.</summary>
    public Commodity Broader { get; internal init; }

    /// <summary>
    /// Whether the goods have a place on a list of arms: UNROCA, the EU's military list, or SIPRI's categories. True too where the goods have no single
    /// place, but each of their sorts has one, as munitions.
    /// </summary>
    public bool IsOnArmsList => HasPlace || (GoodsVocabulary.Narrower(Commodity) is { Count: > 0 } sorts && sorts.All(static sort => sort.IsOnArmsList));

    private bool HasPlace =>
        Codes.In(IdentifierScheme.Unroca) is not null || Codes.In(IdentifierScheme.EuMl) is not null || Codes.In(IdentifierScheme.Sipri) is not null;

    internal IEnumerable<string> AllNames => [.. Names.Select(static name => name.Text), .. Singular is null ? [] : new[] { Singular }, .. Synonyms];

    /// <summary>The code.</summary>
    public override string ToString() => Commodity.Text;
}
