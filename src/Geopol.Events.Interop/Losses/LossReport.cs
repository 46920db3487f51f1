using System.Globalization;

namespace Geopol.Events.Interop;

/// <summary>The fate of the records and of each column of a file.</summary>
/// <remarks>Immutable and thread safe; compared by value. The numbers are those up to the moment at which the report was made.</remarks>
public sealed record LossReport
{
    internal LossReport(string format, EquatableArray<ColumnLoss> columns)
    {
        Format = format;
        Columns = columns;
    }

    /// <summary>The name of the format: <c>ucdp-ged</c>.</summary>
    public string Format { get; }

    /// <summary>The columns of the format, and those of the file that the format doesn't have.</summary>
    public EquatableArray<ColumnLoss> Columns { get; }

    /// <summary>The number of records in the file, without its header.</summary>
    public long Records { get; internal init; }

    /// <summary>The number of records from which no claim could be made. An issue says why for each of them.</summary>
    public long WithoutClaim { get; internal init; }

    /// <summary>The number of claims.</summary>
    public long Claims { get; internal init; }

    /// <summary>The number of records that state no claim themselves, but to which claims may refer: the actors, places and markings of STIX. Other formats have none.</summary>
    public long Things { get; internal init; }

    /// <summary>The last day on which an event of the file may have happened; null if no record has a date. It shows how up to date the file is.</summary>
    public LocalDate? LastDay { get; internal init; }

    /// <summary>Returns the numbers of records and claims.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Format}: {Records} records, {Claims} claims, {WithoutClaim} without a claim")
        + (Things == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {Things} things to which claims refer")) + (LastDay is { } day ? $", last day {day:uuuu-MM-dd}" : "");
}
