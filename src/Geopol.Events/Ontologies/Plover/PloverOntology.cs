namespace Geopol.Events.Ontologies;

/// <summary>
/// The 16 event types of PLOVER 2.0 (Political Language Ontology for Verifiable Event Records, draft 2.0 of the manual), with their 67 modes, quad
/// classes and scores. The contexts are in <see cref="Context.Known"/>, the sectors in docs/reference/plover.md.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
public static partial class PloverOntology
{
    private static readonly (PloverType Type, PloverMode Mode, decimal? Score)[] modes = ReadModes();
    private static readonly PloverEventType[] types = ReadTypes();

    /// <summary>The event types, in the order of the manual.</summary>
    public static IReadOnlyList<PloverEventType> Types { get; } = Array.AsReadOnly(types);

    /// <summary>The data of PLOVER 2.0 about the type; null where PLOVER 2.0 doesn't have the type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The type's row in PLOVER 2.0, or null.</returns>
    public static PloverEventType? Find(PloverType type)
    {
        foreach (var row in types)
        {
            if (row.Type == type)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>Whether PLOVER 2.0 has the type and lists the mode for it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="mode">The mode.</param>
    /// <returns>True where PLOVER 2.0 lists the mode for the type.</returns>
    public static bool Has(PloverType type, PloverMode mode) => Find(type)?.Has(mode) ?? false;

    [DataTable("plover-types.tsv", nameof(Type))]
    private static partial PloverEventType[] ReadTypes();

    private static PloverEventType Type(PloverType type, int quad, bool requiresRecipient, decimal? score, string? note) =>
        new(type, (QuadClass)quad, requiresRecipient, score, [.. modes.Where(row => row.Type == type).Select(static row => (row.Mode, row.Score))], note);

    [DataTable("plover-modes.tsv", nameof(Mode))]
    private static partial (PloverType Type, PloverMode Mode, decimal? Score)[] ReadModes();

    private static (PloverType Type, PloverMode Mode, decimal? Score) Mode(PloverType type, PloverMode mode, decimal? score) => (type, mode, score);
}
