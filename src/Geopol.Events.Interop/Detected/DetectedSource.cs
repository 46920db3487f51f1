namespace Geopol.Events.Interop;

/// <summary>A file as records, in the form that its first character shows: JSON if it is a brace or a bracket, otherwise delimited text.</summary>
/// <param name="stream">The file.</param>
/// <param name="table">The columns of the format.</param>
/// <param name="delimited">How delimited text is split.</param>
/// <param name="import">The limits and the encoding.</param>
/// <param name="arrayMember">The member of an API's answer whose array has the records.</param>
internal sealed class DetectedSource(Stream stream, ColumnTable table, DelimitedOptions delimited, ImportOptions import, string arrayMember) : RecordSource
{
    private const int MaxHead = 1024;
    private RecordSource? source;

    public override int FieldCount => source?.FieldCount ?? 0;

    public override ColumnBinding? Binding => source?.Binding;

    public override ReadOnlySpan<byte> Field(int index) => source!.Field(index);

    public override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        source ??= await DetectAsync(cancellationToken).ConfigureAwait(false);
        var isRead = await source.ReadAsync(cancellationToken).ConfigureAwait(false);
        (Line, ByteOffset, Fault, Remark) = (source.Line, source.ByteOffset, source.Fault, source.Remark);
        return isRead;
    }

    public override async ValueTask DisposeAsync()
    {
        if (source is not null)
        {
            await source.DisposeAsync().ConfigureAwait(false);
        }

        await base.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask<RecordSource> DetectAsync(CancellationToken cancellationToken)
    {
        var head = new byte[MaxHead];
        var length = 0;
        while (length < MaxHead && FirstOf(head.AsSpan(0, length)) is null)
        {
            var count = await stream.ReadAsync(head.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                break;
            }

            length += count;
        }

        var whole = new HeadedStream(head.AsMemory(0, length), stream);
        return FirstOf(head.AsSpan(0, length)) is (byte)'{' or (byte)'['
            ? new JsonRecordSource(whole, table, import, arrayMember)
            : new DelimitedSource(whole, delimited, import);
    }

    /// <summary>The first byte that is neither white space nor part of a byte order mark; null if there is none yet.</summary>
    private static byte? FirstOf(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOfAnyExcept(" \t\r\n\uFEFF"u8);
        return at < 0 ? null : head[at];
    }
}
