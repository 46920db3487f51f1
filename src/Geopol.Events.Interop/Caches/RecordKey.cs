namespace Geopol.Events.Interop;

/// <summary>The cells of some columns of a record, as one sequence of bytes for a cache.</summary>
/// <remarks>Not thread safe; the bytes are valid until the next call.</remarks>
internal sealed class RecordKey
{
    private byte[] buffer = new byte[256];

    /// <summary>The cells with a byte between them that no text has.</summary>
    public ReadOnlySpan<byte> Of(SourceRecord record, ReadOnlySpan<Column> columns)
    {
        var length = 0;
        foreach (var column in columns)
        {
            var cell = record.Utf8(column);
            if (length + cell.Length + 1 > buffer.Length)
            {
                Array.Resize(ref buffer, (length + cell.Length + 1) * 2);
            }

            cell.CopyTo(buffer.AsSpan(length));
            length += cell.Length;
            buffer[length++] = 0xFF;
        }

        return buffer.AsSpan(0, length);
    }
}
