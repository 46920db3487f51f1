namespace Geopol.Events;

/// <summary>Reads and writes the JSON of one type. Each type has its own codec.</summary>
/// <typeparam name="T">The type.</typeparam>
internal interface ICodec<T>
    where T : class
{
    /// <summary>The names of the members that this version knows, in canonical order.</summary>
    static abstract ReadOnlySpan<string> Members { get; }

    /// <summary>
    /// Reads the object at which the reader is. Afterwards the reader is at the last token of the object. If the object is faulty, the method reports its
    /// faults and returns null.
    /// </summary>
    static abstract T? Read(ref WireReader r);

    /// <summary>Writes the value, with its members in canonical order.</summary>
    static abstract void Write(ref WireWriter w, T value);
}
