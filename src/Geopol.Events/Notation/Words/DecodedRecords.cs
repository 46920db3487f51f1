namespace Geopol.Events;

/// <summary>A cache of the decoded records of a table, by number. Memory is allocated per page, on first use.</summary>
/// <remarks>Thread safe without locks. If two threads decode the same record at the same time, both get the same instance.</remarks>
/// <param name="count">The number of records of the table.</param>
internal sealed class DecodedRecords<T>(int count)
    where T : class
{
    private const int PageBits = 5;
    private const int PageSize = 1 << PageBits;

    private T?[]?[]? pages;

    /// <summary>The record with this number; null if it isn't decoded yet.</summary>
    internal T? this[int number] => pages?[number >> PageBits] is { } page ? page[number & (PageSize - 1)] : null;

    /// <summary>Stores a record if none is stored yet. Returns the record that is stored.</summary>
    internal T Keep(int number, T record)
    {
        var all = pages ?? Interlocked.CompareExchange(ref pages, new T?[]?[(count >> PageBits) + 1], null) ?? pages;
        var page = all[number >> PageBits] ?? Interlocked.CompareExchange(ref all[number >> PageBits], new T?[PageSize], null) ?? all[number >> PageBits]!;
        return Interlocked.CompareExchange(ref page[number & (PageSize - 1)], record, null) ?? record;
    }
}
