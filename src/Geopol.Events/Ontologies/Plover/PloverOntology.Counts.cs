namespace Geopol.Events.Ontologies;

public static partial class PloverOntology
{
    /// <summary>
    /// How many come to each type; a type that none comes to isn't there. What has no type is never counted, and what is negated
    /// only where that is asked for: "did not support" is no support.
    /// </summary>
    /// <param name="codings">The codings.</param>
    /// <param name="furthest">How far to fold: by default all rules, ours as well.</param>
    /// <param name="withNegated">Whether what is negated is counted with the type that it denies.</param>
    /// <returns>The number of codings of each type that occurs.</returns>
    public static IReadOnlyDictionary<PloverType, int> CountByType(
        this IEnumerable<PloverCoding> codings, PloverFolding furthest = PloverFolding.Ours, bool withNegated = false)
    {
        ArgumentNullException.ThrowIfNull(codings);
        return codings.Where(coding => coding.Counts || (withNegated && coding.Code is not null))
            .CountBy(coding => coding.After(furthest)!.Type).ToDictionary();
    }
}
