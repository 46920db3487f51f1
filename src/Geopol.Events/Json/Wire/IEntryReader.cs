namespace Geopol.Events;

/// <summary>How one entry of a map is read: the reader stands on its value, and its name is the key.</summary>
internal interface IEntryReader<T>
{
    /// <summary>Reads the entry; false where it is faulty, which has been noted.</summary>
    static abstract bool TryRead(ref WireReader r, out T? entry);

    /// <summary>Notes a key that can't be one, of an entry without a value.</summary>
    static abstract void CheckKey(ref WireReader r);
}
