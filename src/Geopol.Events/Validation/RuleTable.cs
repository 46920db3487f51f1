namespace Geopol.Events;

/// <summary>The rules about one type, selected from all rules.</summary>
internal sealed class RuleTable<T>(IReadOnlyList<Rule> all)
    where T : class
{
    internal Rule<T>[] Rows { get; } = [.. all.OfType<Rule<T>>()];

    /// <summary>
    /// Whether a user added a rule about the type. If so, every row is tested, because the generated test covers only the library's own rules.
    /// </summary>
    internal bool HasAdded { get; } = all.OfType<Rule<T>>().Any(static row => !row.IsBuiltIn);
}
