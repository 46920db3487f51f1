using System.Text;

namespace Geopol.Events.Interop;

/// <summary>A file of the trade register as records: it finds the header, and repairs rows that a line end within a comment broke.</summary>
/// <remarks>Not thread safe. It looks one record ahead.</remarks>
internal sealed class SipriSource : RecordSource
{
    private const int Lead = 16 << 10;
    private const int MaxPreamble = 64;

    /// <summary>The number of lines that are joined to a broken row.</summary>
    private const int MaxLinesOfRow = 8;

    private readonly DelimitedSource file;
    private SipriLayout? layout;
    private SipriRow row = new();
    private SipriRow next = new();
    private bool hasNext;
    private bool isAtHeader;

    private SipriSource(DelimitedSource file) => this.file = file;

    public override int FieldCount => layout is { } known ? Math.Min(row.Count, known.Width) : row.Count;

    public override ReadOnlySpan<byte> Field(int index) => row.Field(index);

    /// <summary>Opens a file, and decides by its header which layout it has.</summary>
    public static async ValueTask<(RecordFormat Format, RecordSource Source)> OpenAsync(Stream stream, SipriOptions options, CancellationToken cancellationToken)
    {
        var lead = new byte[Lead];
        lead = lead[..await stream.ReadAtLeastAsync(lead, Lead, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false)];
        var file = new DelimitedSource(new HeadedStream(lead, stream), new DelimitedOptions(SeparatorOf(lead), true), options);
        var source = new SipriSource(file);
        List<string> preamble = [];
        while (preamble.Count < MaxPreamble && await file.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            source.row.Copy(file);
            if (SipriLayout.Of(source.row, SipriPreamble.Of(preamble, options), options) is { } layout)
            {
                source.layout = layout;
                source.isAtHeader = true;
                return (layout.Format, source);
            }

            preamble.Add(string.Join(' ', Enumerable.Range(0, source.row.Count).Select(source.row.Text)));
        }

        return (SipriRegisterFormat.WithoutHeader(), source);
    }

    public override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (layout is null)
        {
            return false;
        }

        if (isAtHeader)
        {
            isAtHeader = false;
            Show();
            return true;
        }

        if (!await TakeAsync(cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        if (row.Fault is null)
        {
            await RepairAsync(layout, cancellationToken).ConfigureAwait(false);
        }

        Show();
        return true;
    }

    public override async ValueTask DisposeAsync()
    {
        await file.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>The separator of the header: the character that is most frequent in the first line that names both sides.</summary>
    private static char SeparatorOf(byte[] lead)
    {
        foreach (var line in Encoding.UTF8.GetString(lead).Split('\n'))
        {
            if (line.Contains("supplier", StringComparison.OrdinalIgnoreCase) || line.Contains("seller", StringComparison.OrdinalIgnoreCase))
            {
                var found = ",;\t".MaxBy(separator => line.Count(c => c == separator));
                if (line.Count(c => c == found) >= 4)
                {
                    return found;
                }
            }
        }

        return ',';
    }

    private async ValueTask<bool> TakeAsync(CancellationToken cancellationToken)
    {
        if (hasNext)
        {
            hasNext = false;
            (row, next) = (next, row);
            return true;
        }

        if (!await file.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        row.Copy(file);
        return true;
    }

    private async ValueTask RepairAsync(SipriLayout known, CancellationToken cancellationToken)
    {
        var isRepaired = known.Narrow(row);
        for (var lines = 0; lines < MaxLinesOfRow && known.IsCut(row); lines++)
        {
            if (!await PeekAsync(cancellationToken).ConfigureAwait(false) || !known.IsRest(next, row))
            {
                break;
            }

            known.Join(row, next);
            hasNext = false;
            isRepaired = true;
        }

        if (row.Filled > known.Width)
        {
            row.Fault = ImportFault.BrokenRecord.At("$", $"The row has {row.Filled} fields, and the header has {known.Width}. Look for a separator within a value.", row.Line, row.ByteOffset);
        }
        else if (isRepaired)
        {
            row.Remark = ImportFault.MendedRecord.At("$", "The comment of the row was split by a line end or a comma. The parts were joined.", row.Line, row.ByteOffset);
        }
    }

    private async ValueTask<bool> PeekAsync(CancellationToken cancellationToken)
    {
        if (hasNext)
        {
            return true;
        }

        hasNext = await file.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (hasNext)
        {
            next.Copy(file);
        }

        return hasNext;
    }

    private void Show() => (Line, ByteOffset, Fault, Remark) = (row.Line, row.ByteOffset, row.Fault, row.Remark);
}
