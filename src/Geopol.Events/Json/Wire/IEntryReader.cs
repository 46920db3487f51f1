namespace Geopol.Events;

/// <summary>How an entry of a map is read: the reader is at its value, and its name is the key.</summary>
internal interface IEntryReader<T>
{
    /// <summary>Reads the entry and adds what it holds; what is faulty is noted and not added.</summary>
    static abstract void Read(ref WireReader r, ref ItemBuilder<T> items);

    /// <summary>Notes a key that can't be one, of an entry without a value.</summary>
    static abstract void CheckKey(ref WireReader r);
}
