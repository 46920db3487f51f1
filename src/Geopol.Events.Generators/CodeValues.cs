using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>The known values of a code type in their order, compared by value as incremental generators need.</summary>
internal sealed class CodeValues(IEnumerable<CodeValue> values) : IEquatable<CodeValues>, IEnumerable<CodeValue>
{
    private readonly CodeValue[] values = values.ToArray();

    public bool Equals(CodeValues? other) => other is not null && values.SequenceEqual(other.values);

    public override bool Equals(object? obj) => Equals(obj as CodeValues);

    public override int GetHashCode() => values.Aggregate(17, static (hash, value) => (hash * 31) + value.GetHashCode());

    public IEnumerator<CodeValue> GetEnumerator() => ((IEnumerable<CodeValue>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
