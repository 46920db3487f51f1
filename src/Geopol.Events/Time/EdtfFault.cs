using System.Globalization;

namespace Geopol.Events;

/// <summary>Where a text ceases to be an EDTF date, and what was expected there. The default value is no fault.</summary>
/// <remarks>The words are English and may change; the column is contract.</remarks>
/// <param name="Column">The first character that doesn't fit, counted from 1 in UTF-16 code units; one behind the last where the text ends too early.</param>
/// <param name="Expected">What could stand there, as it stands behind "expected".</param>
public readonly record struct EdtfFault(int Column, string Expected)
{
    /// <summary>The column and what was expected; empty where there is no fault.</summary>
    public override string ToString() => Column == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"column {Column}: expected {Expected}");
}
