using System.Globalization;

namespace Geopol.Events;

/// <summary>Where a text ceases to be an EDTF date, and what was expected there. The default value is no fault.</summary>
/// <remarks>Compared by value. The words are English and may change; the column is contract.</remarks>
public readonly record struct EdtfIssue
{
    internal EdtfIssue(int column, string expected)
    {
        Column = column;
        Expected = expected;
    }

    /// <summary>
    /// The first character that doesn't fit, counted from 1 in UTF-16 code units; one after the last where the text ends too
    /// early; where two parts contradict each other the beginning of the later one. 0 where there is no fault.
    /// </summary>
    public int Column { get; }

    /// <summary>The text that could be there, as it is written after "expected"; empty where there is no fault.</summary>
    public string Expected => field ?? "";

    /// <summary>The column and what was expected; empty where there is no fault.</summary>
    public override string ToString() => Column == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"column {Column}: expected {Expected}");
}
