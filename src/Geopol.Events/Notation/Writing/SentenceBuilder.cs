using System.Buffers;

namespace Geopol.Events;

/// <summary>Text that grows, in a rented buffer.</summary>
internal ref struct SentenceBuilder
{
    private char[] buffer;

    public SentenceBuilder() => buffer = ArrayPool<char>.Shared.Rent(256);

    internal int Length { get; private set; }

    internal void Add(scoped ReadOnlySpan<char> text)
    {
        if (Length + text.Length > buffer.Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(buffer.AsSpan(Length));
        Length += text.Length;
    }

    internal void Add(char c) => Add([c]);

    /// <summary>Adds a word, with a space before it unless it is the first.</summary>
    internal void Word(scoped ReadOnlySpan<char> word)
    {
        if (Length > 0 && buffer[Length - 1] is not ('(' or ' '))
        {
            Add(' ');
        }

        Add(word);
    }

    /// <summary>Makes the first letter a capital.</summary>
    internal readonly void Capitalise(int at = 0)
    {
        if (Length > at && char.IsAsciiLetterLower(buffer[at]))
        {
            buffer[at] = (char)(buffer[at] - 32);
        }
    }

    internal string Finish()
    {
        var text = new string(buffer, 0, Length);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
        return text;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(buffer.Length * 2, Length + more));
        buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
