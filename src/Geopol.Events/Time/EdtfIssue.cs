using System.Globalization;

namespace Geopol.Events;

/// <summary>
/// The position of the first character that doesn't fit an EDTF date, and the text that was expected there. The default value means no fault.
/// </summary>
/// <remarks>Compared by value. <see cref="Expected"/> is in English and may change. <see cref="Column"/> is part of the contract.</remarks>
public readonly record struct EdtfIssue
{
    internal EdtfIssue(int column, string expected)
    {
        Column = column;
        Expected = expected;
    }

    /// <summary>
    /// The position of the first character that doesn't fit, counted from 1 in UTF-16 code units. If the text ends too early, it is the position
    /// after the last character. If two parts contradict each other, it is the beginning of the later part. 0 if there is no fault.
    /// </summary>
    public int Column { get; }

    /// <summary>A description of the text that is allowed at this position, in words that fit after "expected"; empty if there is no fault.</summary>
    public string Expected => field ?? "";

    /// <summary>Returns the column and the expected text; empty if there is no fault.</summary>
    public override string ToString() => Column == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"column {Column}: expected {Expected}");
}
