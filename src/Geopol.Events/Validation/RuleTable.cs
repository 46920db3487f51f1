namespace Geopol.Events;

/// <summary>The rows about one type, with their tests side by side: a valid value is asked nothing else.</summary>
internal sealed class RuleTable<T>(Rule<T>[] rows)
    where T : class
{
    private readonly Func<T, bool>[] tests = [.. rows.Select(static row => row.IsBroken)];

    internal ReadOnlySpan<Func<T, bool>> Tests => tests;

    internal Rule<T> this[int index] => rows[index];
}
