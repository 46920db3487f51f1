using System.Globalization;

namespace Geopol.Events;

/// <summary>The position at which a text stops being an EDTF date, and the text that was expected there. The default value means no fault.</summary>
/// <remarks>Compared by value. The words are in English and may change; the column is part of the contract.</remarks>
public readonly record struct EdtfIssue
{
    internal EdtfIssue(int column, string expected)
    {
        Column = column;
        Expected = expected;
    }

    /// <summary>
    /// The first character that doesn't fit, counted from 1 in UTF-16 code units. Where the text ends too early, it is the position after the
    /// last character. Where two parts contradict each other, it is the beginning of the later part. 0 where there is no fault.
    /// </summary>
    public int Column { get; }

    /// <summary>A description of the text that is allowed there, as it is written after "expected"; empty where there is no fault.</summary>
    public string Expected => field ?? "";

    /// <summary>The column and the expected text; empty where there is no fault.</summary>
    public override string ToString() => Column == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"column {Column}: expected {Expected}");
}
