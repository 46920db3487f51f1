namespace Geopol.Events.Interop;

/// <summary>A type of actors in CAMEO.</summary>
/// <param name="Noun">The noun of an unnamed actor of the type: military.</param>
/// <param name="Kind">The kind of such an actor.</param>
/// <param name="IsBody">Whether it is a body of its country, and affiliated with it. People are only described by the adjective of their country.</param>
internal sealed record CameoRole(string Noun, ActorKind Kind, bool IsBody)
{
    /// <summary>The types of the table, with their codes.</summary>
    public static IEnumerable<(string Type, CameoRole Role)> All() =>
        EmbeddedTable.Rows("cameo-roles.tsv").Select(static row => (row[0], new CameoRole(row[1], ActorKind.Parse(row[2]), row[3] == "body")));
}
