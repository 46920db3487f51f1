using System.Globalization;

namespace Geopol.Events.Interop;

/// <summary>Reads the forms of cells that both layouts have.</summary>
internal static class SipriCells
{
    /// <summary>
    /// The figure in a cell, and whether the cell itself marks it as uncertain by brackets or a question mark. No figure if the cell is empty or has SIPRI's sign of a
    /// figure that isn't known; a cell that isn't a figure is kept with an issue.
    /// </summary>
    public static (decimal? Number, bool IsUncertain) Figure(SourceRecord record, Column column)
    {
        if (record.Text(column) is not { } text || text.All(static c => c is '.' or ' ' or '?' or '-'))
        {
            return default;
        }

        var isUncertain = text.AsSpan().ContainsAny('(', '?', '[');
        var digits = text.Trim('(', ')', '[', ']', '?', ' ').Replace(",", "", StringComparison.Ordinal);
        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return (number, isUncertain);
        }

        record.KeepUnread(column, "a number");
        return default;
    }

    /// <summary>The years in a cell; null if it is empty, or isn't years, in which case it is kept with an issue.</summary>
    public static SipriYears? Years(SourceRecord record, Column column)
    {
        if (record.Text(column) is not { } text || text.All(static c => c is '.' or ' ' or '?' or '-'))
        {
            return null;
        }

        var years = SipriYears.Read(text);
        if (years is null)
        {
            record.KeepUnread(column, "a year or a list of years as 1977; 1978");
        }

        return years;
    }

    /// <summary>Whether a cell is a question mark or Yes. Another text is kept with an issue.</summary>
    public static bool Flag(SourceRecord record, Column column)
    {
        switch (record.Text(column)?.TrimEnd(';').TrimEnd().ToUpperInvariant())
        {
            case null or "" or "NO" or "N" or "FALSE" or "0":
                return false;
            case "?" or "YES" or "Y" or "TRUE" or "1":
                return true;
            default:
                record.KeepUnread(column, "a question mark, Yes or No");
                return false;
        }
    }

    /// <summary>The condition of the goods; absent if the cell is empty. Another status than SIPRI's three is kept with an issue.</summary>
    public static GoodsCondition Condition(SourceRecord record, Column column)
    {
        switch (record.Text(column)?.Replace('-', ' ').ToUpperInvariant())
        {
            case null:
                return default;
            case "NEW":
                return GoodsCondition.New;
            case "SECOND HAND" or "SECONDHAND" or "USED":
                return GoodsCondition.SecondHand;
            case "SECOND HAND BUT MODERNIZED" or "SECOND HAND BUT MODERNISED" or "MODERNIZED" or "MODERNISED":
                return GoodsCondition.Modernised;
            default:
                record.Keep(column);
                record.Report(ImportFault.UnknownCode, column, $"'{record.Excerpt(column)}' isn't a status of SIPRI's register: New, Second hand, Second hand but modernized. It is kept in extra.");
                return default;
        }
    }

    /// <summary>SIPRI's armament category as an identifier; absent if the cell is empty. A category that isn't in SIPRI's list is kept with an issue.</summary>
    public static Identifier Category(SourceRecord record, Column column)
    {
        if (record.Text(column) is not { } text)
        {
            return default;
        }

        var code = text.Replace(' ', '-').ToLowerInvariant();
        if (ArmsCategory.Sipri.Any(category => category.Code == code))
        {
            return new Identifier(IdentifierScheme.Sipri, code);
        }

        record.Keep(column);
        record.Report(ImportFault.UnknownCode, column, $"'{record.Excerpt(column)}' isn't an armament category of SIPRI. It is kept in extra.");
        return default;
    }
}
