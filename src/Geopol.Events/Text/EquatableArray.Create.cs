namespace Geopol.Events;

/// <summary>Creates sequences of the type <see cref="EquatableArray{T}"/>.</summary>
public static class EquatableArray
{
    /// <summary>Creates a sequence of these items.</summary>
    /// <param name="items">The items, in their order.</param>
    /// <returns>The sequence.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
    {
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("A sequence can't contain null: leave the item out.", nameof(items));
            }
        }

        return new EquatableArray<T>(items.ToArray());
    }

    /// <summary>Creates a sequence of these items. Use this method in languages without collection expressions: <c>EquatableArray.Of [ a; b ]</c> in F#.</summary>
    /// <param name="items">The items, in their order: an array, a list or any other sequence.</param>
    /// <returns>The sequence.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static EquatableArray<T> Of<T>(IEnumerable<T> items) => items is EquatableArray<T> same ? same : Create<T>(items.ToArray());

    /// <summary>Creates a sequence of these items, in their order.</summary>
    /// <param name="items">The items, in their order.</param>
    /// <returns>The sequence.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => Of(items);
}
