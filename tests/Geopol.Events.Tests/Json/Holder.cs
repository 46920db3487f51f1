namespace Geopol.Events.Tests;

/// <summary>A user's own type that has values of one type of the library: one alone, one that may be null, and a few in collections.</summary>
internal sealed class Holder<T>
{
    public required T Value { get; init; }

    public required List<T> Listed { get; init; }

    public required Dictionary<string, T> ByName { get; init; }

    public EquatableArray<T> InOrder { get; init; }

    public T? Missing { get; init; }
}
