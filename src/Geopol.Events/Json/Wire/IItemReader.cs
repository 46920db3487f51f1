namespace Geopol.Events;

/// <summary>How one item of an array is read.</summary>
internal interface IItemReader<T>
{
    /// <summary>Reads the value that the reader stands on; false where it is faulty, which has been noted.</summary>
    static abstract bool TryRead(ref WireReader r, out T? item);
}
