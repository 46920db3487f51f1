using System.Buffers;

namespace Geopol.Events;

/// <summary>
/// Reads a sentence, from left to right, each word once or a few times: what stands there tells what can follow. The grammar is in
/// docs/reference/notation.md. Nothing is thrown and nothing guessed: where it can't go on, it says where and what could stand there.
/// </summary>
internal ref partial struct SentenceReader
{
    private readonly NotationWords words;
    private readonly ReadOnlySpan<char> text;
    private readonly List<string>? expected;
    private readonly int listedAt;
    private readonly bool isCompleting;
    private Noun[] nouns;
    private int nounCount;
    private int position;
    private int depth;
    private int firstDateAt;
    private int lastDateAt;
    private int faultAt;
    private string? fault;

    /// <summary>Reads a text.</summary>
    /// <param name="words">The words that are known.</param>
    /// <param name="text">The text.</param>
    /// <param name="expected">Where to list what could stand at <paramref name="listedAt"/>; null to list nothing, which is faster.</param>
    /// <param name="listedAt">A place in the text; -1 for the place of the fault.</param>
    /// <param name="isCompleting">Whether to list what is seldom meant too.</param>
    internal SentenceReader(NotationWords words, ReadOnlySpan<char> text, List<string>? expected = null, int listedAt = -1, bool isCompleting = false)
    {
        this.words = words;
        this.text = text;
        this.expected = expected;
        this.listedAt = listedAt;
        this.isCompleting = isCompleting;
        nouns = ArrayPool<Noun>.Shared.Rent(16);
        faultAt = -1;
    }

    /// <summary>How deep clauses may stand in clauses: what they make nests up to four times as deep, and claims have a limit.</summary>
    internal const int MaxDepth = 8;

    /// <summary>Where it couldn't go on; -1 where it could.</summary>
    internal readonly int FaultAt => faultAt;

    /// <summary>What is the matter there, where it is more than that something else could stand there.</summary>
    internal readonly string? Fault => fault;

    internal void Dispose()
    {
        ArrayPool<Noun>.Shared.Return(nouns, clearArray: true);
        nouns = [];
    }

    private readonly ReadOnlySpan<char> Rest => text[position..];

    private readonly bool IsAtEnd => position >= text.Length;

    private readonly char Peek => position < text.Length ? text[position] : '\0';

    private int Push(Noun noun)
    {
        if (nounCount == nouns.Length)
        {
            var larger = ArrayPool<Noun>.Shared.Rent(nouns.Length * 2);
            nouns.AsSpan(0, nounCount).CopyTo(larger);
            ArrayPool<Noun>.Shared.Return(nouns, clearArray: true);
            nouns = larger;
        }

        nouns[nounCount] = noun;
        return nounCount++;
    }

    private readonly bool IsWord(string word) => IsWordAt(word, position);

    private readonly bool IsWordAt(string word, int at) =>
        at < text.Length && SentenceText.Begins(text[at..], word);

    /// <summary>Steps over a word, or several, and the space behind.</summary>
    private bool TryWord(string word)
    {
        if (!IsWord(word))
        {
            Expect(word);
            return false;
        }

        Step(word.Length);
        return true;
    }

    private void Step(int length)
    {
        position += length;
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }
    }

    private bool Require(string word)
    {
        if (TryWord(word))
        {
            return true;
        }

        // What must stand here is named before what might.
        if (expected is not null && expected.Remove(word))
        {
            expected.Insert(0, word);
        }

        return Stop(position);
    }

    /// <summary>Notes what could stand here, if anybody wants to know.</summary>
    private readonly void Expect(string what) => ExpectAt(position, what);

    private readonly void ExpectAt(int at, string what)
    {
        if (expected is not null && at == listedAt && !expected.Contains(what))
        {
            expected.Add(what);
        }
    }

    /// <summary>Stops here: one of what was tried should stand there.</summary>
    private bool Stop(int at)
    {
        if (faultAt < 0)
        {
            faultAt = at;
        }

        return false;
    }

    /// <summary>Stops here, and says why.</summary>
    private bool Stop(int at, string why)
    {
        if (faultAt < 0)
        {
            faultAt = at;
            fault = why;
        }

        return false;
    }
}
