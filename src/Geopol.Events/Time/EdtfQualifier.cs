namespace Geopol.Events;

/// <summary>What an EDTF text says of how sure a part of a date is; <c>%</c> is both.</summary>
[Flags]
internal enum EdtfQualifier : byte
{
    None = 0,

    /// <summary><c>?</c>: the part may be wrong.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: the part is near what is written.</summary>
    Approximate = 2,
}
