namespace Geopol.Events.Interop;

/// <summary>The treatment of a byte of a stream of JSON records.</summary>
internal enum JsonRecordStep
{
    /// <summary>The byte is between records.</summary>
    Skip,

    /// <summary>The byte belongs to the record.</summary>
    Take,

    /// <summary>The byte is the last one of the record.</summary>
    TakeLast,

    /// <summary>The bytes that were taken are the head of an object whose array has the records.</summary>
    Drop,

    /// <summary>The record is broken: it ended before this byte, which has to be looked at again.</summary>
    End,
}
