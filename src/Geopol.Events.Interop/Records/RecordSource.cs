namespace Geopol.Events.Interop;

/// <summary>A file as a sequence of records with fields. It never throws for what the file contains.</summary>
/// <remarks>Not thread safe. The fields are valid until the next record is read.</remarks>
internal abstract class RecordSource : IAsyncDisposable
{
    /// <summary>The number of fields of the current record.</summary>
    public abstract int FieldCount { get; }

    /// <summary>The line on which the current record begins, counted from 1.</summary>
    public int Line { get; protected set; }

    /// <summary>The byte at which the current record begins, counted from 0; -1 where the file was converted to UTF-8.</summary>
    public long ByteOffset { get; protected set; }

    /// <summary>The reason why the current record can't be read; null if it can.</summary>
    public Issue? Fault { get; protected set; }

    /// <summary>A remark on the current record, for example on its encoding; null if there is none.</summary>
    public Issue? Remark { get; protected set; }

    /// <summary>The columns of the current record; null where a field's column follows only from its position.</summary>
    public virtual ColumnBinding? Binding => null;

    /// <summary>Moves to the next record.</summary>
    /// <returns>False at the end of the file.</returns>
    public abstract ValueTask<bool> ReadAsync(CancellationToken cancellationToken);

    /// <summary>A field of the current record, as UTF-8 without quotes.</summary>
    public abstract ReadOnlySpan<byte> Field(int index);

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected Issue IssueHere(ImportFault fault, string path, string message) => fault.At(path, message, Line, ByteOffset);
}
