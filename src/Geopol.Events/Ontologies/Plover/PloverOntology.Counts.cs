namespace Geopol.Events.Ontologies;

public static partial class PloverOntology
{
    /// <summary>
    /// Counts the codings of each type; types without a coding are left out. Codings without a type are never counted. Negated codings are only
    /// counted on request, because "did not support" is no support.
    /// </summary>
    /// <param name="codings">The codings.</param>
    /// <param name="furthest">The last folding to apply; by default all rules, including the library's own.</param>
    /// <param name="withNegated">Whether negated codings are counted with the type that they deny.</param>
    /// <returns>The number of codings of each type that occurs.</returns>
    public static IReadOnlyDictionary<PloverType, int> CountByType(
        this IEnumerable<PloverCoding> codings, PloverFolding furthest = PloverFolding.Ours, bool withNegated = false)
    {
        ArgumentNullException.ThrowIfNull(codings);
        return codings.Where(coding => coding.Counts || (withNegated && coding.Code is not null))
            .CountBy(coding => coding.After(furthest)!.Type).ToDictionary();
    }
}
