namespace Geopol.Events;

/// <summary>The qualifier of a part of a date, which says how sure the part is; <c>%</c> is both values.</summary>
[Flags]
internal enum EdtfQualifier : byte
{
    None = 0,

    /// <summary><c>?</c>: the part may be wrong.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: the part is near the written value.</summary>
    Approximate = 2,
}
