using System.Buffers;
using System.Text;

namespace Geopol.Events;

/// <summary>Standard error: whole lines, in UTF-8, and the bar of progress, which makes way for them.</summary>
internal sealed class ErrorOutput(Stream stream, Terminal? terminal)
{
    private const int FlushLength = 1 << 15;

    private readonly ArrayBufferWriter<byte> pending = new();
    private int barLength;

    /// <summary>The terminal that shows the stream; null where it goes elsewhere.</summary>
    internal Terminal? Terminal { get; } = terminal;

    /// <summary>Appends a line without its end.</summary>
    internal void AppendLine(string line)
    {
        Encoding.UTF8.GetBytes(line, pending);
        EndLine();
    }

    /// <summary>Appends a line that <paramref name="write"/> writes without its end.</summary>
    internal void AppendLine<TState>(TState state, Action<IBufferWriter<byte>, TState> write)
    {
        write(pending, state);
        EndLine();
    }

    /// <summary>Hands over the lines that are pending.</summary>
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

    /// <summary>The last words of a run whose output failed, as far as they can still be said.</summary>
    internal void Abandon(string line)
    {
        try
        {
            AppendLine(line);
            Flush();
        }
        catch (IOException)
        {
            // Nobody is left to tell; the exit code does.
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
