using System.Collections.ObjectModel;

namespace Geopol.Events.Ontologies;

public sealed partial record ArmsCategory
{
    private static readonly ArmsCategory[] all = Read();

    /// <summary>The UN Register of Conventional Arms: categories I to VII, in the form that applies since 2016.</summary>
    public static IReadOnlyList<ArmsCategory> Unroca { get; } = Of(IdentifierScheme.Unroca);

    /// <summary>The Common Military List of the European Union (edition of 19 February 2024): ML1 to ML22.</summary>
    public static IReadOnlyList<ArmsCategory> EuMl { get; } = Of(IdentifierScheme.EuMl);

    /// <summary>The categories of SIPRI's arms transfers database. SIPRI gives them names but no codes; the library made the codes from the names.</summary>
    public static IReadOnlyList<ArmsCategory> Sipri { get; } = Of(IdentifierScheme.Sipri);

    private static ReadOnlyCollection<ArmsCategory> Of(IdentifierScheme scheme) => Array.AsReadOnly(Array.FindAll(all, row => row.Scheme == scheme));

    [DataTable("arms-categories.tsv")]
    private static partial ArmsCategory[] Read();

    private static ArmsCategory Row(IdentifierScheme scheme, string code, string title) => new(scheme, code, title);
}
