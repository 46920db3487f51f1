namespace Geopol.Events;

/// <summary>Reads a complete input into memory, for commands that can't process it in parts.</summary>
internal static class WholeText
{
    /// <exception cref="UnreadableInputException">The input failed, or is larger than an array can be.</exception>
    internal static async Task<ReadOnlyMemory<byte>> ReadWholeAsync(this Stream input, CancellationToken cancellationToken)
    {
        var text = Array.Empty<byte>();
        var length = 0;
        while (true)
        {
            if (length == text.Length)
            {
                Array.Resize(ref text, Larger(length));
            }

            var count = await input.ReadAsync(text.AsMemory(length), cancellationToken);
            if (count == 0)
            {
                return text.AsMemory(0, length);
            }

            length += count;
        }
    }

    private static int Larger(int length) => length < Array.MaxLength
        ? (int)Math.Min(Math.Max(2L * length, 1 << 16), Array.MaxLength)
        : throw new UnreadableInputException("it's larger than 2 GiB, too large to be read completely");
}
