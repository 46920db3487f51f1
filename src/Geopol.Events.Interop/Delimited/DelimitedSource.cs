using CsvHelper;

namespace Geopol.Events.Interop;

/// <summary>A file of delimited text as records. After a record that can't be read it goes on with the line after that record's first line.</summary>
internal sealed class DelimitedSource : RecordSource
{
    private readonly Utf8Input input;
    private readonly ReplayStream replay;
    private readonly bool isCommaWithoutTab;
    private CsvReaderOptions options;
    private readonly int maxRecordSize;
    private CsvReader? csv;

    /// <summary>The offset and the number of lines before the first record of the current reader.</summary>
    private (long Offset, int Lines) origin;

    /// <summary>The offset of the current record in the converted text.</summary>
    private long recordStart;

    private bool hasOpenQuote;
    private bool hasTextAfterQuote;
    private bool hasReportedForeignBytes;

    public DelimitedSource(Stream stream, DelimitedOptions delimited, ImportOptions import)
    {
        maxRecordSize = import.MaxRecordSize;
        isCommaWithoutTab = delimited.IsCommaWithoutTab;
        input = new Utf8Input(stream, import.Encoding);
        replay = new ReplayStream(input);
        options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = delimited.Separator,
            DetectSeparatorHint = false,
            Mode = delimited.HasQuotes ? CsvMode.Rfc4180 : CsvMode.NoEscape,
            MaxRecordSize = maxRecordSize,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record =>
            {
                hasOpenQuote |= record.Reason == CsvMalformedReason.UnterminatedQuote;
                hasTextAfterQuote |= record.Reason == CsvMalformedReason.TextAfterClosingQuote;
            },
        };
    }

    public override int FieldCount => Csv.FieldCount;

    private CsvReader Csv => csv ?? throw new InvalidOperationException("No record was read yet.");

    public override ReadOnlySpan<byte> Field(int index) => Csv.GetSpan(index);

    public override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        hasOpenQuote = hasTextAfterQuote = false;
        Fault = null;
        Remark = null;
        if (csv is null)
        {
            if (isCommaWithoutTab && !await replay.HasInFirstLineAsync((byte)'\t', maxRecordSize, cancellationToken).ConfigureAwait(false))
            {
                options = options with { Separator = ',', Mode = CsvMode.Rfc4180 };
            }

            csv = Open();
        }

        bool isRead;
        try
        {
            isRead = await csv.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (CsvFormatException exception)
        {
            Locate(exception.ByteOffset, exception.LineNumber);
            Fault = IssueHere(ImportFault.RecordTooLong, "$", $"The record is longer than {maxRecordSize} bytes, or a quote doesn't end. Raise MaxRecordSize, or correct the file.");
            await GoOnAfterFirstLineAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (!isRead)
        {
            return false;
        }

        Locate(csv.ByteOffset, csv.LineNumber);
        if (hasOpenQuote || (hasTextAfterQuote && HasSeveralLines))
        {
            Fault = IssueHere(ImportFault.BrokenRecord, "$", "A quote in the record doesn't end. Close it, or double it if it belongs to the text.");
            await GoOnAfterFirstLineAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }

        replay.Forget(origin.Offset + csv.ByteOffset);
        if (input.HasForeignBytes && !hasReportedForeignBytes)
        {
            hasReportedForeignBytes = true;
            Remark = IssueHere(ImportFault.ForeignBytes, "$", "The file has bytes that aren't UTF-8, in this record or soon after it. They were read as Windows-1252. Set ImportOptions.Encoding if that is wrong.");
        }

        return true;
    }

    public override async ValueTask DisposeAsync()
    {
        if (csv is not null)
        {
            await csv.DisposeAsync().ConfigureAwait(false);
        }

        await base.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Whether a line end is within the record. If text follows a closing quote, the quote belongs to a later record.</summary>
    private bool HasSeveralLines => Csv.RawRecord.TrimEnd("\r\n"u8).Contains((byte)'\n');

    private CsvReader Open() => CsvReader.Create(replay, options, leaveOpen: true);

    private void Locate(long offset, long line)
    {
        Line = origin.Lines + (int)Math.Max(line, 1);
        ByteOffset = input.KeepsOffsets ? origin.Offset + offset : -1;
        recordStart = origin.Offset + offset;
    }

    private async ValueTask GoOnAfterFirstLineAsync(CancellationToken cancellationToken)
    {
        await Csv.DisposeAsync().ConfigureAwait(false);
        replay.GoBackTo(recordStart);
        await replay.SkipLineAsync(cancellationToken).ConfigureAwait(false);
        origin = (replay.Position, Line);
        csv = Open();
    }
}
