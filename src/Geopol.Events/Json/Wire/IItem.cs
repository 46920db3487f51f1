namespace Geopol.Events;

/// <summary>The form of an item of an array.</summary>
internal interface IItem<T>
{
    /// <summary>Reads the value at which the reader is; false where it is faulty, which has been noted.</summary>
    static abstract bool TryRead(ref WireReader r, out T? item);

    static abstract void Write(ref WireWriter w, T item);
}
