namespace Geopol.Events;

/// <summary>The rules about one type.</summary>
/// <param name="rows">The rows in order.</param>
/// <param name="isAnyBuiltInBroken">Whether a rule of the library is broken, including those that were removed from the rows.</param>
internal sealed class RuleTable<T>(Rule<T>[] rows, Func<T, bool> isAnyBuiltInBroken)
    where T : class
{
    private readonly Rule<T>[] added = [.. rows.Where(static row => !row.IsBuiltIn)];

    /// <summary>Takes the rows about this type.</summary>
    internal static RuleTable<T> Of(IReadOnlyList<Rule> rows, Func<T, bool> isAnyBuiltInBroken) => new([.. rows.OfType<Rule<T>>()], isAnyBuiltInBroken);

    internal ReadOnlySpan<Rule<T>> Rows => rows;

    /// <summary>Whether a rule may be broken. Nothing else is done with a valid value.</summary>
    internal bool MayBeBroken(T value)
    {
        if (isAnyBuiltInBroken(value) && rows.Length > 0)
        {
            return true;
        }

        foreach (var row in added)
        {
            if (row.IsBroken(value))
            {
                return true;
            }
        }

        return false;
    }
}
