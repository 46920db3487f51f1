namespace Geopol.Events;

/// <summary>
/// Writes identity forms, which are canonical JSON. Texts are folded. Sets are sorted and have no duplicates. Members that are marked as
/// inferred are left out, except in the form of a matter. The writer keeps the current path, because marks refer to paths. Dispose of the writer
/// after use.
/// </summary>
internal ref struct IdentityWriter(IdentityScope scope)
{
    /// <summary>Writes one value.</summary>
    internal delegate void WriteValue<in T>(ref IdentityWriter w, T value);

    private readonly InferredPaths inferred = new();
    private WireWriter wire = new();

    internal IdentityScope Scope { get; } = scope;

    internal readonly bool IsMatter => Scope == IdentityScope.Matter;

    /// <summary>Whether the written form contains something unknown, so that its key is provisional.</summary>
    internal bool IsProvisional { get; private set; }

    internal readonly ReadOnlySpan<byte> Written => wire.Written;

    /// <summary>Writes the domain tag of a key, before its form.</summary>
    internal void Tag(ReadOnlySpan<byte> tag) => wire.Raw(tag);

    internal void Dispose() => wire.Dispose();

    /// <summary>Begins the form of a value. Unknown members of the value make the key provisional.</summary>
    internal void Begin(UnknownMembers unknown)
    {
        MakeProvisional(unknown);
        wire.Raw((byte)'{');
    }

    internal void End() => wire.Raw((byte)'}');

    /// <summary>Enters an event or link. Until <see cref="Leave"/>, its marks determine which members were inferred.</summary>
    internal readonly void Enter(EquatableArray<Mark> marks)
    {
        if (!IsMatter)
        {
            inferred.Enter(marks);
        }
    }

    internal readonly void Leave()
    {
        if (!IsMatter)
        {
            inferred.Leave();
        }
    }

    /// <summary>Writes a code. Leaves the code out if it is absent or inferred.</summary>
    internal void Code<T>(ReadOnlySpan<byte> name, T code) where T : struct, IOpenCode<T>
    {
        if (!code.IsAbsent && !inferred.Has(name))
        {
            wire.Code(name, code);
        }
    }

    /// <summary>Writes a text without folding it, for example an identifier or a date.</summary>
    internal void Exact(ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null && !inferred.Has(name))
        {
            wire.Text(name, text);
        }
    }

    /// <summary>Writes a text folded, because people write it in several ways.</summary>
    internal void Folded(ReadOnlySpan<byte> name, string? text) => Exact(name, text is null ? null : Folding.Fold(text));

    internal void Decimal(ReadOnlySpan<byte> name, decimal? number) => wire.Decimal(name, number is null || inferred.Has(name) ? null : number);

    internal void Number(ReadOnlySpan<byte> name, double? number) => wire.Double(name, number is null || inferred.Has(name) ? null : number);

    internal void MakeProvisional() => IsProvisional = true;

    /// <summary>Makes the key provisional if there are unknown members. Use it for a value that is written only in part.</summary>
    internal void MakeProvisional(UnknownMembers unknown) => IsProvisional |= !unknown.IsEmpty;

    /// <summary>Writes a value. Leaves the value out if its form has no members.</summary>
    internal void Value<T>(ReadOnlySpan<byte> name, T? value, WriteValue<T> write) where T : class
    {
        if (value is null || inferred.Has(name))
        {
            return;
        }

        var before = wire.Written.Length;
        wire.Name(name);
        var start = wire.Written.Length;
        inferred.Step(name);
        write(ref this, value);
        inferred.Back();
        if (wire.Written[start..].SequenceEqual("{}"u8))
        {
            wire.TakeBack(before);
        }
    }

    /// <summary>Writes a value in place of the value around it, which the form leaves out. Marks still refer to the path of the value on the wire.</summary>
    internal void Inside<T>(ReadOnlySpan<byte> onWire, T value, WriteValue<T> write)
    {
        inferred.Step(onWire);
        write(ref this, value);
        inferred.Back();
    }

    /// <summary>
    /// Writes a list whose order has no meaning: the items are sorted by their bytes, without duplicates. Leaves the list out if no item
    /// remains.
    /// </summary>
    /// <remarks>If the member's name on the wire differs from its name in the form, give both names, because marks use the names on the wire.</remarks>
    internal void Set<T>(ReadOnlySpan<byte> name, EquatableArray<T> values, WriteValue<T> write, ReadOnlySpan<byte> onWire = default)
    {
        var items = new List<byte[]>(values.Count);
        AddItems(items, values, write, onWire.IsEmpty ? name : onWire);
        WriteSet(name, items);
    }

    /// <summary>Writes two members as one set.</summary>
    internal void Set<T>(ReadOnlySpan<byte> name, EquatableArray<T> values, WriteValue<T> write, EquatableArray<T> second, ReadOnlySpan<byte> secondOnWire)
    {
        var items = new List<byte[]>(values.Count + second.Count);
        AddItems(items, values, write, name);
        AddItems(items, second, write, secondOnWire);
        WriteSet(name, items);
    }

    /// <summary>
    /// Writes two members whose values can change places. If both sides have items and one side has several, the result is a set of two sets,
    /// because it matters who is on which side. Otherwise the result is one set of all items.
    /// </summary>
    internal void Sides<T>(ReadOnlySpan<byte> name, EquatableArray<T> one, ReadOnlySpan<byte> otherName, EquatableArray<T> other, WriteValue<T> write)
    {
        List<byte[]> items = [], others = [];
        AddItems(items, one, write, name);
        AddItems(others, other, write, otherName);
        WriteSet(name, Math.Min(items.Count, others.Count) == 0 || Math.Max(items.Count, others.Count) == 1
            ? [.. items, .. others] : [SetOf(items), SetOf(others)]);
    }

    private byte[] SetOf(List<byte[]> items)
    {
        var start = wire.Written.Length;
        wire.SortedSet(items);
        return wire.TakeBack(start);
    }

    private void AddItems<T>(List<byte[]> items, EquatableArray<T> values, WriteValue<T> write, ReadOnlySpan<byte> onWire)
    {
        if (values.IsEmpty || inferred.Has(onWire))
        {
            return;
        }

        inferred.Step(onWire);
        for (var i = 0; i < values.Count; i++)
        {
            if (inferred.Has(i))
            {
                continue;
            }

            var start = wire.Written.Length;
            inferred.Step(i);
            write(ref this, values[i]);
            inferred.Back();
            if (wire.Written.Length > start)
            {
                items.Add(wire.TakeBack(start));
            }
        }

        inferred.Back();
    }

    private void WriteSet(ReadOnlySpan<byte> name, List<byte[]> items)
    {
        if (items.Count > 0)
        {
            wire.Name(name);
            wire.SortedSet(items, isSorted: Scope == IdentityScope.Ordered);
        }
    }

    /// <summary>Writes a list whose order has a meaning, in its order.</summary>
    internal void Sequence<T>(ReadOnlySpan<byte> name, EquatableArray<T> values, WriteValue<T> write)
    {
        if (values.IsEmpty)
        {
            return;
        }

        wire.Name(name);
        wire.Raw((byte)'[');
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0)
            {
                wire.Raw((byte)',');
            }

            write(ref this, values[i]);
        }

        wire.Raw((byte)']');
    }

    /// <summary>Writes a text as an item of a set, as it is.</summary>
    internal void Text(string text) => wire.String(text);

    /// <summary>Returns whether the recorder inferred this member, according to a mark of an event or link around the member.</summary>
    internal readonly bool IsInferred(ReadOnlySpan<byte> onWire) => inferred.Has(onWire);

    /// <summary>
    /// Writes unknown members, except in the form of a matter. Their meaning isn't known, but two values with different unknown members aren't
    /// the same.
    /// </summary>
    internal void Unknown(UnknownMembers unknown)
    {
        if (unknown.IsEmpty || IsMatter)
        {
            return;
        }

        wire.Name("unknown"u8);
        wire.End(wire.Begin(unknown));
    }
}
