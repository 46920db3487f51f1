namespace Geopol.Events.Interop;

/// <summary>A layout of the register: which field of a file belongs to which column, and where a broken row can be repaired.</summary>
internal sealed class SipriLayout
{
    private const int NumbersAtEnd = 3;

    private SipriLayout(RecordFormat format, ColumnBinding binding, int width)
    {
        Format = format;
        Binding = binding;
        Width = width;
    }

    public RecordFormat Format { get; }

    public ColumnBinding Binding { get; }

    /// <summary>The number of fields of the header.</summary>
    public int Width { get; }

    /// <summary>The field of the comment; -1 where the layout has none.</summary>
    private int Comment => Format is SipriRegisterFormat ? Binding.Field(SipriRegisterFormat.Comments) : -1;

    /// <summary>Whether the comment and the three figures after it are the last fields, so that a row can be repaired.</summary>
    private bool IsRepairable => Comment >= 0 && Comment == Width - NumbersAtEnd - 1;

    /// <summary>The layout of a header; null if the record isn't a header of a known layout.</summary>
    public static SipriLayout? Of(SipriRow header, SipriPreamble preamble, SipriOptions options)
    {
        var width = header.Filled;
        var cells = Enumerable.Range(0, width).Select(header.Text).ToArray();
        var register = ColumnBinding.OfHeader(SipriRegisterFormat.Table, SipriRegisterFormat.NamesOf(cells));
        var deals = ColumnBinding.OfHeader(SipriDealsFormat.Table, cells);
        var isRegister = register.Found >= deals.Found;
        var binding = isRegister ? register : deals;
        if (binding.Missing.Any(static column => column.IsRequired) || binding.Found * 2 < width)
        {
            return null;
        }

        return new SipriLayout(isRegister ? new SipriRegisterFormat(binding, preamble, options) : new SipriDealsFormat(binding, preamble, options), binding, width);
    }

    /// <summary>Whether a row may go on in the next one: it ends before the last three columns.</summary>
    public bool IsCut(SipriRow row) => IsRepairable && row.Filled <= Width - NumbersAtEnd && row.Filled > Binding.Field(SipriRegisterFormat.Designation);

    /// <summary>Whether a row is the rest of the row before it: text of the comment, if any, then at most three numbers, and nothing else.</summary>
    public bool IsRest(SipriRow row, SipriRow before)
    {
        var filled = row.Filled;
        if (row.Fault is not null || filled == 0 || filled > Binding.Field(SipriRegisterFormat.Designation))
        {
            return false;
        }

        var numbers = NumbersFrom(row, filled);
        var isBeginningOfRow = numbers >= 2 && numbers < filled && SipriYears.IsYear(row.Text(numbers));
        return (filled - numbers is > 0 and <= NumbersAtEnd && !isBeginningOfRow) || (filled == 1 && row.Count == 1 && before.Count < Width);
    }

    /// <summary>Joins a row and its rest.</summary>
    public void Join(SipriRow row, SipriRow rest)
    {
        var filled = rest.Filled;
        var numbers = NumbersFrom(rest, filled);
        var comment = string.Join(", ", Enumerable.Range(0, numbers).Select(rest.Text).Where(static text => text.Length > 0));
        var figures = Enumerable.Range(numbers, filled - numbers).Select(rest.Text);
        row.Set([.. Head(row), $"{row.Text(Comment)} {comment}".Trim(), .. figures]);
    }

    /// <summary>Repairs a row whose comment was split at its commas, so that the row has too many fields.</summary>
    /// <returns>Whether the row was repaired.</returns>
    public bool Narrow(SipriRow row)
    {
        var count = row.Count;
        if (!IsRepairable || row.Filled <= Width || Enumerable.Range(count - NumbersAtEnd, NumbersAtEnd).Any(at => row.Text(at).Length > 0 && !IsNumber(row.Text(at))))
        {
            return false;
        }

        var comment = string.Join(", ", Enumerable.Range(Comment, count - NumbersAtEnd - Comment).Select(row.Text));
        row.Set([.. Head(row), comment, .. Enumerable.Range(count - NumbersAtEnd, NumbersAtEnd).Select(row.Text)]);
        return true;
    }

    private string[] Head(SipriRow row) => [.. Enumerable.Range(0, Comment).Select(row.Text)];

    /// <summary>The first of the fields at the end that are numbers or empty.</summary>
    private static int NumbersFrom(SipriRow row, int filled)
    {
        var from = filled;
        while (from > 0 && (IsNumber(row.Text(from - 1)) || (from < filled && row.Text(from - 1).Length == 0 && from > 1)))
        {
            from--;
        }

        return from;
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _);
}
