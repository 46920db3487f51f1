namespace Geopol.Events;

/// <summary>Reads and writes the items of an array.</summary>
internal interface IItem<T>
{
    /// <summary>Reads the value at which the reader is. If the value is faulty, the method reports the fault and returns false.</summary>
    static abstract bool TryRead(ref WireReader r, out T? item);

    static abstract void Write(ref WireWriter w, T item);
}
