using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>A sequence of items that is compared by value, as incremental generators need.</summary>
internal sealed class Sequence<T>(IEnumerable<T> items) : IEquatable<Sequence<T>>, IEnumerable<T>
    where T : notnull
{
    private readonly T[] items = items.ToArray();

    public bool Equals(Sequence<T>? other) => other is not null && items.SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    public override int GetHashCode() => items.Aggregate(17, static (hash, item) => (hash * 31) + item.GetHashCode());

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
