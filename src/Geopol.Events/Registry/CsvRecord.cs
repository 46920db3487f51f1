namespace Geopol.Events;

/// <summary>A record of a comma-separated text.</summary>
/// <param name="Line">The line on which the record begins, counted from 1.</param>
/// <param name="Cells">The cells with all their blanks.</param>
/// <param name="Fault">The most harmful fault of the record.</param>
/// <param name="FaultLine">The line of the fault; 0 if there is none.</param>
internal sealed record CsvRecord(int Line, string[] Cells, CsvFault Fault, int FaultLine);
