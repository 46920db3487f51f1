namespace Geopol.Events;

/// <summary>The rows about one type.</summary>
/// <param name="rows">All of them, in order.</param>
/// <param name="isAnyOfTheLibrarysBroken">Whether any of the library's own rows is broken, told in one call; it may tell so of rows that were taken out.</param>
internal sealed class RuleTable<T>(Rule<T>[] rows, Func<T, bool> isAnyOfTheLibrarysBroken)
    where T : class
{
    private readonly Rule<T>[] usersOwn = [.. rows.Where(static row => !LibraryRules.IsOfTheLibrary(row))];

    internal ReadOnlySpan<Rule<T>> Rows => rows;

    /// <summary>Whether a row may be broken: a valid value is asked nothing else.</summary>
    internal bool MayBeBroken(T value)
    {
        if (isAnyOfTheLibrarysBroken(value) && rows.Length > 0)
        {
            return true;
        }

        foreach (var row in usersOwn)
        {
            if (row.IsBroken(value))
            {
                return true;
            }
        }

        return false;
    }
}
