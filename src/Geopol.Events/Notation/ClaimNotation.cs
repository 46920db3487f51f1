using System.Diagnostics.CodeAnalysis;

namespace Geopol.Events;

/// <summary>
/// The notation of claims, in a controlled English: <c>DPRK may sell munitions to Russia, per FT</c>. It reads sentences to claims and
/// writes claims as sentences, by one grammar (docs/reference/notation.md) and the words of a <see cref="Lexicon"/> and an
/// <see cref="ActorRegistry"/>.
/// </summary>
/// <remarks>
/// <para>Immutable and thread safe; the same under every culture; in time that grows as the text does. What a sentence can't carry
/// (documents, quotations, marks ...) it leaves out: reading what was written gives the claim's sentence part.</para>
/// <para><see cref="Claim.Parse(string)"/> and <see cref="Claim.ToString()"/> use <see cref="Default"/>, so that a claim reads the
/// same everywhere.</para>
/// </remarks>
public sealed partial class ClaimNotation
{
    private readonly NotationWords words;
    private readonly Vocabulary vocabulary;

    /// <summary>A notation of these words.</summary>
    /// <param name="lexicon">Verbs, names and nouns.</param>
    /// <param name="registry">States, bodies, offices and media.</param>
    public ClaimNotation(Lexicon lexicon, ActorRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(registry);
        words = new NotationWords(lexicon, registry);
        vocabulary = Vocabulary.Default;
    }

    /// <summary>The notation of what is built in.</summary>
    public static ClaimNotation Default { get; } = new(Lexicon.Default, ActorRegistry.Default);

    internal NotationWords WordsOfIt => words;

    /// <summary>Reads a sentence.</summary>
    /// <exception cref="FormatException">The text isn't one: the message says where, and what could stand there.</exception>
    public Claim Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text.AsSpan(), out var claim, out NotationFault fault) ? claim : throw new FormatException(fault.ToString());
    }

    /// <summary>Reads a sentence; false and where and why, where the text isn't one. Never throws.</summary>
    public bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Claim? claim, out NotationFault fault)
    {
        fault = default;
        var single = SingleSpaces.Of(text);
        var cursor = new Cursor(single.ToString(), vocabulary);
        claim = new ClaimReader(cursor).Read();
        if (claim is null)
        {
            fault = FaultOf(cursor) with { Suggestion = new Suggester(vocabulary, Retry).For(cursor) };
            fault = single == text ? fault : fault with { Column = SingleSpaces.Origin(text, fault.Column - 1) + 1 };
        }

        return claim is not null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Claim?, out NotationFault)"/>
    /// <param name="text">The sentence.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="issues">What is the matter, as an issue of code GE4101; empty where nothing is.</param>
    public bool TryParse(string? text, [NotNullWhen(true)] out Claim? claim, out IReadOnlyList<Issue> issues)
    {
        var isRead = TryParse(text.AsSpan(), out claim, out NotationFault fault);
        issues = isRead ? [] : [fault.ToIssue()];
        return isRead;
    }

    /// <summary>Writes the sentence of a claim: its sentence part, in one canonical way. Never throws.</summary>
    public string Format(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new EnglishWriter(vocabulary).Write(claim);
    }

    /// <summary>The sentence of a proposition, without who says so.</summary>
    internal string Format(Proposition proposition) => new EnglishWriter(vocabulary).Write(proposition);

    /// <summary>What can follow at a place of a text: for editors.</summary>
    /// <param name="text">The sentence as far as it is written; what stands behind the place is not looked at.</param>
    /// <param name="position">The place, counted from 0.</param>
    /// <returns>Words, and kinds of words in words of their own ("an actor", "a verb"), in the order of the grammar, at most 50; empty where nothing can. Behind the
    /// beginning of a word, or of a name of several, what it may become.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place isn't in the text, nor its end.</exception>
    public IReadOnlyList<string> Expect(string text, int position)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, text.Length);
        return new Completer(vocabulary).Of(text[..position]);
    }

    // The cursor of a changed sentence, read as far as it goes.
    private Cursor Retry(string text)
    {
        var cursor = new Cursor(text, vocabulary);
        if (new ClaimReader(cursor).Read() is not null)
        {
            cursor.Accept();
        }

        return cursor;
    }

    private static NotationFault FaultOf(Cursor cursor)
    {
        var at = Math.Max(cursor.FaultAt, 0);
        var word = cursor.WordAt(at);
        return new NotationFault
        {
            Column = cursor[at].Start + 1,
            Found = word.IsEmpty ? null : Excerpt.Of(word.Length > NotationFault.MaxShown ? word[..NotationFault.MaxShown].ToString() : word.ToString()),
            Expected = [.. cursor.Expected],
            Reason = cursor.Fault,
        };
    }

    /// <summary><c>312 verbs, 480 names</c>.</summary>
    public override string ToString() => $"{words.Verbs.All.Length} verbs, {words.Names.All.Length} names";
}
