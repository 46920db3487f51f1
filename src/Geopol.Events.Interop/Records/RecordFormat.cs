namespace Geopol.Events.Interop;

/// <summary>A format whose files are records: its columns, how a file's header is found, and the claim of a record.</summary>
/// <remarks>Each file has an object of its own: a format may keep what it read before, such as a preamble.</remarks>
internal abstract class RecordFormat
{
    /// <summary>The name of the format, in the extra data and in the loss report.</summary>
    public abstract string Name { get; }

    public abstract ColumnTable Columns { get; }

    /// <summary>
    /// Looks at a record before the columns are known. By default, the record is the header if at least half of its fields, and two of them, are columns of the format.
    /// </summary>
    /// <param name="source">The file, at the record.</param>
    /// <returns>Whether the record is the header, a preamble, or data of a file without a header; the binding, where it is known.</returns>
    public virtual HeaderReading ReadHeader(RecordSource source)
    {
        var binding = ColumnBinding.OfHeader(Columns, SourceRecord.Texts(source));
        return binding.Found >= 2 && binding.Found * 2 >= source.FieldCount ? HeaderReading.OfHeader(binding) : HeaderReading.Preamble;
    }

    /// <summary>The binding of one record, for formats whose records differ within a file; by default that of the header.</summary>
    /// <param name="header">The binding of the header.</param>
    /// <param name="source">The file, at the record.</param>
    /// <returns>The binding; null if the record has none of the format's layouts.</returns>
    public virtual ColumnBinding? BindingOf(ColumnBinding header, RecordSource source) => header;

    /// <summary>
    /// Makes the claim of a record. It reports issues, and the cells whose fate isn't that of their column, to the record.
    /// </summary>
    /// <returns>The claim; null if the record isn't one, which an issue must explain.</returns>
    public abstract Claim? Map(SourceRecord record);
}
