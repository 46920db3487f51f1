namespace Geopol.Events.Interop;

/// <summary>
/// Values made from bytes that repeat in a file, such as actors and places. It forgets all of them when it is full, so its memory is bounded.
/// </summary>
/// <remarks>Not thread safe.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class Utf8Cache<T>(int capacity)
{
    private readonly Dictionary<byte[], T> values = new(Utf8Comparer.Instance);

    /// <summary>Looks up the value of some bytes.</summary>
    public bool TryGet(ReadOnlySpan<byte> key, out T? value) => values.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(key, out value);

    /// <summary>Keeps the value of some bytes.</summary>
    /// <returns>The value.</returns>
    public T Add(ReadOnlySpan<byte> key, T value)
    {
        if (values.Count >= capacity)
        {
            values.Clear();
        }

        values[key.ToArray()] = value;
        return value;
    }
}
