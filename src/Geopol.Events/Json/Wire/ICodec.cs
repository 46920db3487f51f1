namespace Geopol.Events;

/// <summary>How one type stands on the wire: its members' names, reading, writing. One small codec a type.</summary>
/// <typeparam name="T">The type.</typeparam>
internal interface ICodec<T>
    where T : class
{
    /// <summary>The names of the members that this version knows, in canonical order.</summary>
    static abstract ReadOnlySpan<string> Members { get; }

    /// <summary>
    /// Reads the object that the reader stands on, and leaves the reader on its last token. Null where it is faulty; then
    /// the faults are noted.
    /// </summary>
    static abstract T? Read(ref WireReader r);

    /// <summary>Writes the value, its members in canonical order.</summary>
    static abstract void Write(ref WireWriter w, T value);
}
