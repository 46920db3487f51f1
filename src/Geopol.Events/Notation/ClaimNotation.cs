using System.Diagnostics.CodeAnalysis;

namespace Geopol.Events;

/// <summary>
/// The notation of claims is a controlled English: <c>DPRK may sell munitions to Russia, per FT</c>. This class reads sentences as claims and writes claims as
/// sentences (docs/reference/notation.md). It uses the verbs of a <see cref="Lexicon"/> and the names of an <see cref="ActorRegistry"/>.
/// </summary>
/// <remarks>
/// <para>Instances are immutable and thread safe. The result doesn't depend on the culture. The time grows with the length of the text. A sentence leaves out the
/// members that it can't say, such as documents, quotations and marks. If you read a written sentence again, the claim has only the other members.</para>
/// <para><see cref="Claim.Parse(string)"/> and <see cref="Claim.ToString()"/> use <see cref="Default"/>. So a claim has the
/// same sentence everywhere.</para>
/// </remarks>
public sealed class ClaimNotation
{
    private readonly Vocabulary words;
    private readonly ClaimWriter writer;
    private readonly LocalDate? relativeTo;
    private readonly UnknownNames unknownNames;
    private readonly ActorRegistry? registry;
    private ClaimReader? spare;

    /// <summary>Creates a notation with the verbs of a lexicon and the names of a registry.</summary>
    /// <param name="lexicon">The verbs.</param>
    /// <param name="registry">
    /// The states, bodies, offices and media. The notation also reads names that this registry has in addition to <see cref="ActorRegistry.Default"/>.
    /// </param>
    public ClaimNotation(Lexicon lexicon, ActorRegistry registry)
        : this(WordsOf(lexicon, registry), registry, null, UnknownNames.Refuse)
    {
    }

    private ClaimNotation(Vocabulary words, ActorRegistry? registry, LocalDate? relativeTo, UnknownNames unknownNames)
    {
        this.words = words;
        this.registry = registry;
        this.relativeTo = relativeTo;
        this.unknownNames = unknownNames;
        writer = new ClaimWriter(words);
    }

    /// <summary>The notation with the lexicon and the registry of this package.</summary>
    public static ClaimNotation Default { get; } = new(Vocabulary.Default, null, null, UnknownNames.Refuse);

    /// <summary>Returns a copy that resolves times in words, such as "yesterday" or "last month". The times are relative to a date.</summary>
    /// <param name="relativeTo">The date that times in words are relative to.</param>
    /// <returns>A copy with the date.</returns>
    /// <remarks>If there is no date, a time in words stays words and has no EDTF.</remarks>
    public ClaimNotation With(LocalDate relativeTo) => new(words, registry, relativeTo, unknownNames);

    /// <summary>Returns a copy that refuses or accepts unknown names.</summary>
    /// <param name="unknownNames">Whether to refuse or to accept unknown names.</param>
    /// <returns>A copy with this setting.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't a defined value.</exception>
    public ClaimNotation With(UnknownNames unknownNames) =>
        Enum.IsDefined(unknownNames) ? new(words, registry, relativeTo, unknownNames) : throw new ArgumentOutOfRangeException(nameof(unknownNames), unknownNames, "Set it to Refuse or Accept.");

    /// <summary>Reads a sentence.</summary>
    /// <param name="text">The sentence.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="FormatException">The text isn't a sentence. The message gives the column and the words that are expected there.</exception>
    public Claim Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, out var claim, out var fault) ? claim : throw new FormatException(fault.ToString());
    }

    /// <summary>Reads a sentence. Never throws.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="claim">The claim. It is null if the text isn't a sentence.</param>
    /// <param name="fault">The place and the reason of the fault. It is the default value if the text is a sentence.</param>
    /// <returns>Whether the text is a sentence.</returns>
    public bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Claim? claim, out NotationIssue fault) => TryRead(text.ToString(), out claim, out fault);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Claim?, out NotationIssue)" path="/*[not(self::param)]"/>
    /// <param name="text">The sentence.</param>
    /// <param name="claim">The claim. It is null if the text isn't a sentence.</param>
    /// <param name="issues">
    /// If the text isn't a sentence, the list has the fault as an issue with code GE4101. If it is a sentence, the list has an information with code GE4102 for
    /// each unknown name that was accepted. The information gives the path in the claim, the position in the text and the most similar known names. Otherwise
    /// the list is empty.
    /// </param>
    /// <example>
    /// <code>
    /// if (!ClaimNotation.Default.TryParse("DPRK may sell", out var claim, out IReadOnlyList&lt;Issue&gt; issues))
    /// {
    ///     Console.WriteLine(issues[0].Code);   // GE4101
    /// }
    /// </code>
    /// </example>
    public bool TryParse(string? text, [NotNullWhen(true)] out Claim? claim, out IReadOnlyList<Issue> issues)
    {
        var isRead = TryRead(text ?? "", out claim, out var fault, out issues);
        issues = isRead ? issues : [fault.ToIssue()];
        return isRead;
    }

    /// <summary>Writes the sentence of a claim, in one canonical form. Never throws.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The sentence. It has notes in braces for members that its words can't say.</returns>
    public string Format(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return writer.Write(claim);
    }

    /// <summary>Writes the sentence of a proposition, without attribution.</summary>
    internal string Format(Proposition proposition) => writer.Write(proposition);

    /// <summary>Lists the words that can follow at a position of a text. Use it for completion in editors.</summary>
    /// <param name="text">The sentence up to the position. The text after the position isn't read.</param>
    /// <param name="position">The position, counted from 0.</param>
    /// <returns>
    /// At most 50 words and kinds of words ("an actor", "a verb"), in the order of the grammar. The list is empty if nothing can follow. If the text before the
    /// position ends with the beginning of a word or name, the list has only the words and names with this beginning.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside of the text. The end of the text is allowed.</exception>
    public IReadOnlyList<string> GetCompletions(string text, int position)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, text.Length);
        return new Completer(words).Of(text[..position]);
    }

    /// <summary>Returns the numbers of verbs and names: <c>5114 verbs, 6200 names</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{LexiconImage.VerbCount} verbs, {LexiconImage.NameCount} names");

    private static Vocabulary WordsOf(Lexicon lexicon, ActorRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(registry);
        return registry == ActorRegistry.Default ? Vocabulary.Default : new Vocabulary(registry);
    }

    private bool TryRead(string text, [NotNullWhen(true)] out Claim? claim, out NotationIssue fault) => TryRead(text, out claim, out fault, out _);

    private bool TryRead(string text, [NotNullWhen(true)] out Claim? claim, out NotationIssue fault, out IReadOnlyList<Issue> accepted)
    {
        var reader = Interlocked.Exchange(ref spare, null) ?? new ClaimReader(new Cursor("", words, unknownNames == UnknownNames.Accept), relativeTo);
        claim = reader.Read(SingleSpaces.Of(text));
        fault = claim is null ? FaultOf(reader.Cursor, text) : default;
        accepted = claim is null ? [] : AcceptedNames.Of(claim, reader.Cursor, text, registry ?? ActorRegistry.Default);
        spare = reader;
        return claim is not null;
    }

    private Claim? Read(Cursor cursor) => new ClaimReader(cursor, relativeTo).Read();

    // Reads the sentence again, to list the words that are expected at the fault.
    private NotationIssue FaultOf(Cursor faulty, ReadOnlySpan<char> text)
    {
        var faultAt = Math.Max(faulty.FaultAt, 0);
        var at = faulty[faultAt].Start;
        var word = faulty.WordAt(faultAt);
        var cursor = new Cursor(faulty.Text, words, faulty.TakesUnknown) { Listed = [], ListedAt = faultAt };
        Read(cursor);
        return new NotationIssue
        {
            Column = SingleSpaces.Origin(text, at) + 1,
            Found = word.IsEmpty ? null : Excerpt.Of(word.Length > NotationIssue.MaxShown ? word[..NotationIssue.MaxShown].ToString() : word.ToString()),
            Expected = cursor.Fault is null || cursor.IsFaultListed ? [.. cursor.Listed] : [],
            Reason = cursor.Fault,
            Suggestion = new Suggester(words, ColumnAfter).For(cursor),
        };

        // Returns the position up to which a sentence can be read, or the largest number if the sentence is complete.
        int ColumnAfter(string sentence)
        {
            var other = new Cursor(sentence, words, faulty.TakesUnknown);
            return Read(other) is null ? other[Math.Max(other.FaultAt, 0)].Start : int.MaxValue;
        }
    }
}
