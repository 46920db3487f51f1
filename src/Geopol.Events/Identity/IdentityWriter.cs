namespace Geopol.Events;

/// <summary>
/// Writes identity forms: canonical JSON in which texts are folded, sets are sorted and without doubles, and members that a
/// mark says the recorder inferred are left out. It knows the path it is at, for marks speak of paths.
/// </summary>
internal ref struct IdentityWriter(IdentityScope scope)
{
    /// <summary>How one value is written.</summary>
    internal delegate void WriteValue<in T>(ref IdentityWriter w, T value);

    private readonly InferredPaths inferred = new();
    private WireWriter wire = new();

    internal IdentityScope Scope { get; } = scope;

    internal readonly bool IsMatter => Scope == IdentityScope.Matter;

    /// <summary>Whether something unknown stands inside what was written.</summary>
    internal bool IsProvisional { get; private set; }

    internal readonly ReadOnlySpan<byte> Written => wire.Written;

    internal void Tag(ReadOnlySpan<byte> tag) => wire.Raw(tag);

    internal void Dispose() => wire.Dispose();

    /// <summary>Opens the form of a value that can have unknown members; they make the key provisional.</summary>
    internal void Begin(UnknownMembers unknown)
    {
        MakeProvisional(unknown);
        wire.Raw((byte)'{');
    }

    internal void End() => wire.Raw((byte)'}');

    /// <summary>From here to <see cref="Leave"/>, these marks say what was inferred.</summary>
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

    internal void Code<T>(ReadOnlySpan<byte> name, T code) where T : struct, IOpenCode<T>
    {
        if (!code.IsAbsent && !inferred.Has(name))
        {
            wire.Code(name, code);
        }
    }

    /// <summary>A text that isn't folded: an identifier, a date.</summary>
    internal void Exact(ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null && !inferred.Has(name))
        {
            wire.Text(name, text);
        }
    }

    /// <summary>A text that people write in several ways.</summary>
    internal void Folded(ReadOnlySpan<byte> name, string? text) => Exact(name, text is null ? null : Folding.Fold(text));

    internal void Decimal(ReadOnlySpan<byte> name, decimal? number) => wire.Decimal(name, number is null || inferred.Has(name) ? null : number);

    internal void Number(ReadOnlySpan<byte> name, double? number) => wire.Double(name, number is null || inferred.Has(name) ? null : number);

    internal void MakeProvisional() => IsProvisional = true;

    /// <summary>Unknown members of a value of which only a part is written make the key provisional too.</summary>
    internal void MakeProvisional(UnknownMembers unknown) => IsProvisional |= !unknown.IsEmpty;

    /// <summary>A value; left out where its form has no member.</summary>
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

    /// <summary>A value that is written in place of the one around it: marks speak of the path to it.</summary>
    internal void Inside<T>(ReadOnlySpan<byte> onWire, T value, WriteValue<T> write)
    {
        inferred.Step(onWire);
        write(ref this, value);
        inferred.Back();
    }

    /// <summary>A list whose order says nothing: sorted by its bytes, each item once; left out where no item remains.</summary>
    /// <remarks>The member's name on the wire is given where the form has another: marks speak of the wire's.</remarks>
    internal void Set<T>(ReadOnlySpan<byte> name, EquatableArray<T> values, WriteValue<T> write, ReadOnlySpan<byte> onWire = default)
    {
        var items = new List<byte[]>(values.Count);
        AddItems(items, values, write, onWire.IsEmpty ? name : onWire);
        WriteSet(name, items);
    }

    /// <summary>One set of two members.</summary>
    internal void Set<T>(ReadOnlySpan<byte> name, EquatableArray<T> values, WriteValue<T> write, EquatableArray<T> second, ReadOnlySpan<byte> secondOnWire)
    {
        var items = new List<byte[]>(values.Count + second.Count);
        AddItems(items, values, write, name);
        AddItems(items, second, write, secondOnWire);
        WriteSet(name, items);
    }

    /// <summary>Two members that can change places: one set of both, or a set of two sets where a side has several, for who is on whose side matters.</summary>
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

    /// <summary>A sequence whose order says something.</summary>
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

    /// <summary>A bare text, for sets of texts.</summary>
    internal void Text(string text) => wire.String(text);

    /// <summary>Whether the recorder inferred this member, as a mark around here says.</summary>
    internal readonly bool IsInferred(ReadOnlySpan<byte> onWire) => inferred.Has(onWire);

    /// <summary>Unknown members: what they mean nobody knows, but two values that differ in them aren't the same.</summary>
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
