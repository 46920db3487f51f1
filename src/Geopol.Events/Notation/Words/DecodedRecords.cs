namespace Geopol.Events;

/// <summary>The records of a table that were decoded, by number. Only pages that were touched are there.</summary>
/// <remarks>Thread safe without locks: of two that decode one record at a time, both get the same.</remarks>
/// <param name="count">How many records the table has.</param>
internal sealed class DecodedRecords<T>(int count)
    where T : class
{
    private const int PageBits = 5;
    private const int PageSize = 1 << PageBits;

    private T?[]?[]? pages;

    /// <summary>The record, if it was decoded before.</summary>
    internal T? this[int number] => pages?[number >> PageBits] is { } page ? page[number & (PageSize - 1)] : null;

    /// <summary>Keeps a record, and gives the one that is kept.</summary>
    internal T Keep(int number, T record)
    {
        var all = pages ?? Interlocked.CompareExchange(ref pages, new T?[]?[(count >> PageBits) + 1], null) ?? pages;
        var page = all[number >> PageBits] ?? Interlocked.CompareExchange(ref all[number >> PageBits], new T?[PageSize], null) ?? all[number >> PageBits]!;
        return Interlocked.CompareExchange(ref page[number & (PageSize - 1)], record, null) ?? record;
    }
}
