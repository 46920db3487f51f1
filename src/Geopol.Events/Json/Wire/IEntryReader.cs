namespace Geopol.Events;

/// <summary>Reads the entries of a map. When a method is called, the wire reader is at the value of the entry. The key of the entry is the name of the reader's current member.</summary>
internal interface IEntryReader<T>
{
    /// <summary>Reads the entry and adds its items. Faulty items are reported and aren't added.</summary>
    static abstract void Read(ref WireReader r, ref ItemBuilder<T> items);

    /// <summary>Checks the key of an entry whose value is null, and reports a faulty key.</summary>
    static abstract void CheckKey(ref WireReader r);
}
