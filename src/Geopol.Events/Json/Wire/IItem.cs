namespace Geopol.Events;

/// <summary>Reads and writes the items of an array.</summary>
internal interface IItem<T>
{
    /// <summary>Reads the value that the reader is on; false if it is faulty. The fault has then been reported.</summary>
    static abstract bool TryRead(ref WireReader r, out T? item);

    static abstract void Write(ref WireWriter w, T item);
}
