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

    /// <summary>A notation of these words.</summary>
    /// <param name="lexicon">Verbs, names and nouns.</param>
    /// <param name="registry">States, bodies, offices and media.</param>
    public ClaimNotation(Lexicon lexicon, ActorRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(registry);
        words = new NotationWords(lexicon, registry);
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
        var sentence = Lowered(single);
        var reader = new SentenceReader(words, sentence);
        claim = reader.Read();
        var (at, why) = (reader.FaultAt, reader.Fault);
        reader.Dispose();
        if (claim is null)
        {
            fault = FaultAt(sentence, single, at, why);
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
        return new SentenceWriter(words, inCodes: false).Write(claim);
    }

    /// <summary>The sentence of a proposition, without who says so.</summary>
    internal string Format(Proposition proposition) => new SentenceWriter(words, inCodes: false).Write(proposition);

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
        var begun = WordBefore(text, position);
        var expected = Expected(Lowered(text.AsSpan(0, begun)), begun, isCompleting: true);
        var found = new List<string>();
        if (begun == position)
        {
            found.AddRange(expected);
        }
        else
        {
            Completions.Add(found, expected, text.AsSpan(begun, position - begun), words);
            if (begun == 0)
            {
                // A sentence begins with a capital.
                Completions.Add(found, expected, $"{char.ToLowerInvariant(text[0])}{text[1..position]}", words);
            }
        }

        // What stands there may be the second or third word of a name: "Kim Jong".
        for (var back = 1; back < 9 && begun > 0 && text[begun - 1] == ' '; back++)
        {
            begun = WordBefore(text, begun - 1);
            Completions.Add(found, Expected(Lowered(text.AsSpan(0, begun)), begun, isCompleting: true), Lowered(text.AsSpan(0, position))[begun..], words);
        }

        return [.. found.Distinct().Take(Completions.Most)];
    }

    private static int WordBefore(string text, int position)
    {
        while (position > 0 && text[position - 1] is not (' ' or ',' or '(' or ']' or ')' or ':'))
        {
            position--;
        }

        return position;
    }

    private List<string> Expected(ReadOnlySpan<char> sentence, int at, bool isCompleting)
    {
        var expected = new List<string>();
        var reader = new SentenceReader(words, sentence, expected, at, isCompleting);
        reader.Read();
        reader.Dispose();
        return expected;
    }

    private NotationFault FaultAt(ReadOnlySpan<char> sentence, ReadOnlySpan<char> text, int at, string? why)
    {
        at = Math.Max(at, 0);
        var expected = why is null ? Expected(sentence, at, isCompleting: false) : [];
        var word = at < text.Length ? SentenceText.FirstWord(text[at..]) is { IsEmpty: false } first ? first : text.Slice(at, 1) : default;
        return new NotationFault
        {
            Column = at + 1,
            Found = word.IsEmpty ? null : Excerpt.Of(word.Length > NotationFault.MaxShown ? word[..NotationFault.MaxShown].ToString() : word.ToString()),
            Expected = [.. expected],
            Reason = why,
            Suggestion = Suggestions.For(at < text.Length ? text[at..] : default, expected, words),
        };
    }

    // A sentence begins with a capital, whatever its first word begins with.
    private ReadOnlySpan<char> Lowered(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetterUpper(text[0]) || words.Names.Longest(text) is not null)
        {
            return text;
        }

        Span<char> head = stackalloc char[64];
        head = head[..Math.Min(text.Length, 64)];
        text[..head.Length].CopyTo(head);
        head[0] = char.ToLowerInvariant(head[0]);
        var word = SentenceText.FirstWord(head);
        var isOther = word is "the" or "a" or "an" or "if" or "it" or "somebody" or "according" or "about" || words.IsModifier(word) || NotationWords.IsVague(head, out _) || NotationWords.IsNumber(head, out _, out _) || words.Names.Longest(head) is not null;
        return isOther ? string.Concat([head[0]], text[1..]) : text;
    }

    /// <summary><c>312 verbs, 480 names</c>.</summary>
    public override string ToString() => $"{words.Verbs.All.Length} verbs, {words.Names.All.Length} names";
}
