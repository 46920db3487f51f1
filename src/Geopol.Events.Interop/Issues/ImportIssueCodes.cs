namespace Geopol.Events.Interop;

/// <summary>The permanent codes of the issues of reading other formats. <see cref="IssueCodes"/> has the codes of claims themselves.</summary>
public static class ImportIssueCodes
{
    /// <summary>The file has no header that the format knows.</summary>
    public const string NoHeader = "GE7001";

    /// <summary>The file lacks columns of the format.</summary>
    public const string MissingColumn = "GE7002";

    /// <summary>The file has columns that the format doesn't have.</summary>
    public const string UnknownColumn = "GE7003";

    /// <summary>The record is longer than <see cref="ImportOptions.MaxRecordSize"/>.</summary>
    public const string RecordTooLong = "GE7004";

    /// <summary>The record has no layout of the format.</summary>
    public const string BrokenRecord = "GE7005";

    /// <summary>The record was broken in the file, and the reader repaired it.</summary>
    public const string MendedRecord = "GE7006";

    /// <summary>The file has bytes that aren't UTF-8.</summary>
    public const string ForeignBytes = "GE7007";

    /// <summary>The file doesn't say which time or place its figures cover.</summary>
    public const string UnknownCoverage = "GE7008";

    /// <summary>A limit of the options was reached, so that a part of the file is read without what the limit leaves out.</summary>
    public const string LimitReached = "GE7009";

    /// <summary>The file is of an older version of the format.</summary>
    public const string OlderVersion = "GE7010";

    /// <summary>The record isn't a claim, because a value that it needs is absent or unreadable.</summary>
    public const string NoClaim = "GE7101";

    /// <summary>The value doesn't have the form of its column.</summary>
    public const string UnreadValue = "GE7102";

    /// <summary>The code isn't in the code list of the format.</summary>
    public const string UnknownCode = "GE7103";

    /// <summary>Two columns contradict each other.</summary>
    public const string Contradiction = "GE7104";

    /// <summary>The record refers to a record that isn't at hand.</summary>
    public const string NotAtHand = "GE7105";

    /// <summary>The record is of a kind that states no claim.</summary>
    public const string NotAClaim = "GE7106";

    /// <summary>The record repeats a document that another claim already cites.</summary>
    public const string SameDocument = "GE7107";
}
