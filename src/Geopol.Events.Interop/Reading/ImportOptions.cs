using System.Text;

namespace Geopol.Events.Interop;

/// <summary>The options that all readers of other formats share: who is who, and limits that protect the memory against hostile input.</summary>
/// <remarks>Immutable and thread safe; compared by value, the registry and the encoding by reference.</remarks>
public record ImportOptions
{
    /// <summary>The registry that names actors and places; the built-in one by default.</summary>
    public ActorRegistry Registry { get; init => field = value ?? throw new ArgumentNullException(nameof(Registry)); } = ActorRegistry.Default;

    /// <summary>
    /// The maximum number of bytes of one record, from 256 to 2^28; 1 MiB by default. A longer record is an issue, and the reader goes on with the line after the
    /// first line of that record.
    /// </summary>
    public int MaxRecordSize
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 256, nameof(MaxRecordSize));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1 << 28, nameof(MaxRecordSize));
            field = value;
        }
    } = 1 << 20;

    /// <summary>
    /// The encoding of the file. Absent by default: a byte order mark decides, otherwise the file is UTF-8, and each byte that isn't UTF-8 is read as Windows-1252.
    /// An issue says where the first such byte is.
    /// </summary>
    public Encoding? Encoding { get; init; }
}
