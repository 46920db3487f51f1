namespace Geopol.Events.Ontologies;

/// <summary>An entry of the vocabulary of goods: a code, its names, its place in the lists of others.</summary>
/// <remarks>Immutable and thread safe; there is one object for each code.</remarks>
public sealed class GoodsEntry
{
    internal GoodsEntry()
    {
    }

    /// <summary>The code.</summary>
    public Commodity Commodity { get; internal init; }

    /// <summary>The names as they stand in a sentence, in English and German: the plural, or the one form of what isn't counted.</summary>
    public LocalizedText Names { get; internal init; }

    /// <summary>The English name of one of them (<c>drone</c>); null where it isn't counted (<c>grain</c>).</summary>
    public string? Singular { get; internal init; }

    /// <summary>Other English names, each in its plural and, where it is counted, its singular: <c>UAVs</c>, <c>UAV</c>. Common ones, not all there are.</summary>
    public EquatableArray<string> Synonyms { get; internal init; }

    /// <summary>
    /// Where it belongs in UNROCA (I to VII), the EU's military list (ML1 to ML22), SIPRI's categories and the Harmonised
    /// System of 2022 (chapter or heading); each absent where the list has no one place for it. None of those lists knows these
    /// codes: the placing is this library's, after their definitions, and a guide for search, not a ruling of customs or licences.
    /// </summary>
    public Identifiers Codes { get; internal init; }

    /// <summary>The wider sort that it is of; absent where there is none.</summary>
    public Commodity Broader { get; internal init; }

    /// <summary>Whether it has a place on a list of arms: UNROCA, the military list, or SIPRI's.</summary>
    public bool IsOnArmsList =>
        Codes.In(IdentifierScheme.Unroca) is not null || Codes.In(IdentifierScheme.EuMl) is not null || Codes.In(IdentifierScheme.Sipri) is not null;

    internal IEnumerable<string> AllNames => [.. Names.Select(static name => name.Text), .. Singular is null ? [] : new[] { Singular }, .. Synonyms];

    /// <summary>The code.</summary>
    public override string ToString() => Commodity.Text;
}
