using System.Buffers;

namespace Geopol.Events.Interop;

/// <summary>
/// Cuts a stream of JSON into the objects that are its records, without parsing them: the elements of an array, of the array that is a named member of the first object, or
/// objects one after another. A line that begins with a brace begins a new record, so that a broken record doesn't swallow the rest.
/// </summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class JsonRecordStream(Stream stream, int maxRecordSize, string? arrayMember = null)
{
    private readonly byte[] chunk = new byte[16 << 10];
    private readonly ArrayBufferWriter<byte> record = new(1024);
    private readonly JsonRecordScanner scanner = new(arrayMember);
    private int at;
    private int end;
    private long offset;
    private int line = 1;
    private bool isEnded;
    private long size;

    /// <summary>The bytes of the current record.</summary>
    public ReadOnlySpan<byte> Current => record.WrittenSpan;

    public int Line { get; private set; }

    public long ByteOffset { get; private set; }

    /// <summary>Whether the current record was too long. Its bytes were discarded.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the current record ended with its own brace.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Moves to the next record.</summary>
    /// <returns>False at the end.</returns>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Start();
        while (true)
        {
            if (at == end && !await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                IsWhole = false;
                return size > 0;
            }

            while (at < end)
            {
                switch (scanner.Step(chunk[at]))
                {
                    case JsonRecordStep.Skip:
                        Pass();
                        break;
                    case JsonRecordStep.Drop:
                        Start();
                        Pass();
                        break;
                    case JsonRecordStep.Take:
                        Take();
                        break;
                    case JsonRecordStep.TakeLast:
                        Take();
                        IsWhole = true;
                        return true;
                    default:
                        // The byte belongs to the next record: the scanner gets it again.
                        IsWhole = false;
                        return true;
                }
            }
        }
    }

    private void Start()
    {
        record.ResetWrittenCount();
        size = 0;
        IsTooLong = false;
    }

    private void Take()
    {
        if (size == 0)
        {
            Line = line;
            ByteOffset = offset;
        }

        size++;
        if (size <= maxRecordSize)
        {
            record.GetSpan(1)[0] = chunk[at];
            record.Advance(1);
        }
        else
        {
            IsTooLong = true;
        }

        Pass();
    }

    private void Pass()
    {
        line += chunk[at] == '\n' ? 1 : 0;
        offset++;
        at++;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (isEnded)
        {
            return false;
        }

        at = 0;
        end = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false);
        isEnded = end == 0;
        return !isEnded;
    }
}
