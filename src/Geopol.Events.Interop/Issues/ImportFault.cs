namespace Geopol.Events.Interop;

/// <summary>A kind of issue of reading another format: its permanent code, its severity, and its meaning for the page of issue codes.</summary>
internal sealed record ImportFault
{
    private ImportFault(string code, IssueSeverity severity, string meaning)
    {
        Code = code;
        Severity = severity;
        Meaning = meaning;
    }

    public string Code { get; }

    public IssueSeverity Severity { get; }

    public string Meaning { get; }

    public static ImportFault NoHeader { get; } = new(ImportIssueCodes.NoHeader, IssueSeverity.Error, "The file has no header that the format knows. Nothing is read.");

    public static ImportFault MissingColumn { get; } = new(ImportIssueCodes.MissingColumn, IssueSeverity.Warning, "The file lacks columns of the format. A single issue lists all of them.");

    public static ImportFault UnknownColumn { get; } = new(ImportIssueCodes.UnknownColumn, IssueSeverity.Information, "The file has columns that the format doesn't have. Their values are kept in extra.");

    public static ImportFault RecordTooLong { get; } = new(ImportIssueCodes.RecordTooLong, IssueSeverity.Error, "The record is longer than MaxRecordSize. The reader goes on with the next line.");

    public static ImportFault BrokenRecord { get; } = new(ImportIssueCodes.BrokenRecord, IssueSeverity.Error, "The record has no layout of the format: a wrong number of fields, or a quote that doesn't end.");

    public static ImportFault MendedRecord { get; } = new(ImportIssueCodes.MendedRecord, IssueSeverity.Information, "The record was broken in the file, and the reader repaired it.");

    public static ImportFault ForeignBytes { get; } = new(ImportIssueCodes.ForeignBytes, IssueSeverity.Information, "The file isn't UTF-8. Bytes that aren't UTF-8 were read as Windows-1252. Set ImportOptions.Encoding if it is another encoding.");

    public static ImportFault UnknownCoverage { get; } = new(ImportIssueCodes.UnknownCoverage, IssueSeverity.Information, "The file doesn't say which years its figures count. They are taken to be complete. A file has this issue once.");

    public static ImportFault LimitReached { get; } = new(ImportIssueCodes.LimitReached, IssueSeverity.Warning, "A limit of the options was reached. The message says what is read without, and which option to raise.");

    public static ImportFault OlderVersion { get; } = new(ImportIssueCodes.OlderVersion, IssueSeverity.Information, "The file has records of an older version of the format. They are read as that version says. The file has a single issue of this kind.");

    public static ImportFault NoClaim { get; } = new(ImportIssueCodes.NoClaim, IssueSeverity.Error, "The record isn't a claim, because a value that it needs is absent or unreadable.");

    public static ImportFault UnreadValue { get; } = new(ImportIssueCodes.UnreadValue, IssueSeverity.Warning, "The value doesn't have the form of its column. It is kept in extra.");

    public static ImportFault UnknownCode { get; } = new(ImportIssueCodes.UnknownCode, IssueSeverity.Information, "The code isn't in the code list of the format. It is kept as a coding or an identifier.");

    public static ImportFault Contradiction { get; } = new(ImportIssueCodes.Contradiction, IssueSeverity.Information, "Two columns contradict each other. The message says which one the claim follows.");

    public static ImportFault NotAtHand { get; } = new(ImportIssueCodes.NotAtHand, IssueSeverity.Information, "The record refers to a record that isn't at hand.");

    public static ImportFault NotAClaim { get; } = new(ImportIssueCodes.NotAClaim, IssueSeverity.Information, "The record is of a kind that states no claim, for example an indicator. Nothing is lost that a claim could hold.");

    public static ImportFault SameDocument { get; } = new(ImportIssueCodes.SameDocument, IssueSeverity.Information, "The record repeats a document that another claim already cites, so there is no second claim.");

    /// <summary>All kinds, in the order of their codes.</summary>
    public static IReadOnlyList<ImportFault> All { get; } =
    [
        NoHeader, MissingColumn, UnknownColumn, RecordTooLong, BrokenRecord, MendedRecord, ForeignBytes, UnknownCoverage, LimitReached, OlderVersion, NoClaim, UnreadValue, UnknownCode, Contradiction, NotAtHand,
        NotAClaim, SameDocument,
    ];

    public Issue At(string path, string message, int line, long byteOffset) =>
        new() { Code = Code, Severity = Severity, Path = path, Message = message, Line = line, ByteOffset = byteOffset };
}
