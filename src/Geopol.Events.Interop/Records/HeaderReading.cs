namespace Geopol.Events.Interop;

/// <summary>The part that a record has at the beginning of a file.</summary>
/// <param name="Binding">The columns; null in a preamble.</param>
/// <param name="IsData">Whether the record is data too, because the file has no header.</param>
internal readonly record struct HeaderReading(ColumnBinding? Binding, bool IsData)
{
    public static HeaderReading Preamble => default;

    public static HeaderReading OfHeader(ColumnBinding binding) => new(binding, false);

    public static HeaderReading OfData(ColumnBinding binding) => new(binding, true);
}
