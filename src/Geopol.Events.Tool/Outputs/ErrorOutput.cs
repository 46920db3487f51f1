using System.Buffers;
using System.Text;

namespace Geopol.Events;

/// <summary>Standard error: complete lines in UTF-8, and the progress bar, which is cleared before lines are written. Lines are buffered.</summary>
internal sealed class ErrorOutput(Stream stream, Terminal? terminal)
{
    private const int FlushLength = 1 << 15;

    private readonly ArrayBufferWriter<byte> pending = new();
    private int barLength;

    /// <summary>The terminal that shows the stream; null where the stream isn't a terminal.</summary>
    internal Terminal? Terminal { get; } = terminal;

    /// <summary>Appends a line. The text has no line end.</summary>
    internal void AppendLine(string line)
    {
        Encoding.UTF8.GetBytes(line, pending);
        EndLine();
    }

    /// <summary>Appends a line that <paramref name="write"/> writes without a line end.</summary>
    internal void AppendLine<TState>(TState state, Action<IBufferWriter<byte>, TState> write)
    {
        write(pending, state);
        EndLine();
    }

    /// <summary>Writes the pending lines to the stream.</summary>
    internal void Flush()
    {
        if (pending.WrittenCount == 0)
        {
            return;
        }

        ClearBar();
        stream.Write(pending.WrittenSpan);
        pending.ResetWrittenCount();
        stream.Flush();
    }

    internal void ShowBar(string bar)
    {
        Send($"\r{bar}{new string(' ', Math.Max(barLength - bar.Length, 0))}");
        barLength = bar.Length;
    }

    internal void ClearBar()
    {
        if (barLength == 0)
        {
            return;
        }

        Send($"\r{new string(' ', barLength)}\r");
        barLength = 0;
    }

    /// <summary>Writes the last line of a run whose output failed. If standard error fails too, the line is dropped.</summary>
    internal void Abandon(string line)
    {
        try
        {
            AppendLine(line);
            Flush();
        }
        catch (IOException)
        {
            // Standard error has failed too. The exit code reports the failure.
        }
    }

    private void EndLine()
    {
        pending.Write("\n"u8);
        if (pending.WrittenCount >= FlushLength)
        {
            Flush();
        }
    }

    private void Send(string text)
    {
        stream.Write(Encoding.UTF8.GetBytes(text));
        stream.Flush();
    }
}
