namespace Geopol.Events;

/// <summary>What sequences of clauses hold.</summary>
internal static class ClausesExtensions
{
    /// <summary>Whether one of them was taken apart, so that no words say it.</summary>
    internal static bool ContainsAnyProposition(this ReadOnlySpan<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.Proposition is not null)
            {
                return true;
            }
        }

        return false;
    }
}
