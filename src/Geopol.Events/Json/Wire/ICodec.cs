namespace Geopol.Events;

/// <summary>The JSON form of one type: the names of its members, reading and writing. Each type has its own codec.</summary>
/// <typeparam name="T">The type.</typeparam>
internal interface ICodec<T>
    where T : class
{
    /// <summary>The names of the members that this version knows, in canonical order.</summary>
    static abstract ReadOnlySpan<string> Members { get; }

    /// <summary>
    /// Reads the object that the reader is on, and leaves the reader on its last token. Null if the object is faulty; the faults have then been reported.
    /// </summary>
    static abstract T? Read(ref WireReader r);

    /// <summary>Writes the value, with its members in canonical order.</summary>
    static abstract void Write(ref WireWriter w, T value);
}
