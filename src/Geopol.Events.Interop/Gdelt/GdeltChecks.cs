using System.Globalization;
using System.Text;

namespace Geopol.Events.Interop;

/// <summary>Compares the columns that follow from the event code with the code. A value that differs is kept, with an issue.</summary>
internal static class GdeltChecks
{
    public static void Compare(SourceRecord record, CameoCode code)
    {
        Span<byte> text = stackalloc byte[8];
        var length = Encoding.UTF8.GetBytes(code.Code, text);
        Compare(record, GdeltColumns.BaseCode, text[..Math.Min(length, 3)]);
        Compare(record, GdeltColumns.RootCode, text[..2]);
        text[0] = (byte)('0' + (int)code.Quad(QuadConvention.Gdelt));
        Compare(record, GdeltColumns.Quad, text[..1]);
        var goldstein = record.Utf8(GdeltColumns.Goldstein);
        if (!goldstein.IsEmpty && (!decimal.TryParse(goldstein, NumberStyles.Float, CultureInfo.InvariantCulture, out var score) || code.Goldstein(GoldsteinTable.Gdelt)?.Value != score))
        {
            Keep(record, GdeltColumns.Goldstein);
        }
    }

    private static void Compare(SourceRecord record, Column column, ReadOnlySpan<byte> expected)
    {
        var cell = record.Utf8(column);
        if (!cell.IsEmpty && !cell.SequenceEqual(expected))
        {
            Keep(record, column);
        }
    }

    private static void Keep(SourceRecord record, Column column)
    {
        record.Keep(column);
        record.Report(ImportFault.Contradiction, column, $"'{record.Excerpt(column)}' isn't the value of the event code {record.Excerpt(GdeltColumns.Code)}. The claim follows the code; the value is kept in extra.gdelt.");
    }
}
