namespace Geopol.Events.Tests;

/// <summary>A stream that returns a text and then fails.</summary>
internal sealed class FailingStream(byte[] text) : ReadOnlyStream
{
    internal const string Message = "The line is dead.";

    private bool isRead;

    public override int Read(Span<byte> buffer)
    {
        if (isRead)
        {
            throw new IOException(Message);
        }

        isRead = true;
        text.CopyTo(buffer);
        return text.Length;
    }
}
