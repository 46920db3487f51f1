namespace Geopol.Events;

/// <summary>The rules about one type, of the rows about all types.</summary>
internal sealed class RuleTable<T>(IReadOnlyList<Rule> all)
    where T : class
{
    internal Rule<T>[] Rows { get; } = [.. all.OfType<Rule<T>>()];

    /// <summary>Whether a row isn't the library's own: then each is asked, for the tests of the library don't know it.</summary>
    internal bool HasAdded { get; } = all.OfType<Rule<T>>().Any(static row => !row.IsBuiltIn);
}
