namespace Geopol.Events;

/// <summary>
/// How much or how many, as exactly as the text says: a number, a range, a low, best and high figure, "about" a number, or words alone
/// ("dozens"). A vague word stays a word; the library doesn't convert it to a number.
/// </summary>
/// <remarks>
/// Immutable and thread safe. Numbers are decimal, of at most 28 digits, and equal without regard to trailing zeros. At least one number or the
/// words are present. A member is null if the text doesn't give it. A source may give low, best and high in the wrong order; only <c>Check</c>
/// reports this.
/// </remarks>
[WireObject(FromParts = true)]
[BearsOnContent]
public sealed partial record Quantity
{
    private Quantity()
    {
    }

    /// <summary>The number, if the text gives it as exact.</summary>
    public decimal? Exact { get; private init; }

    /// <summary>The number after "about".</summary>
    public decimal? About { get; private init; }

    /// <summary>The lowest figure of a range or estimate.</summary>
    public decimal? Low { get; private init; }

    /// <summary>The best figure between the lowest and the highest, as the source gives it.</summary>
    public decimal? Best { get; private init; }

    /// <summary>The highest figure of a range or estimate.</summary>
    public decimal? High { get; private init; }

    /// <summary>The words, as said.</summary>
    public string? Words { get; private init; }

    /// <summary>The unit: "tonnes"; absent for pieces, or if the text gives no unit.</summary>
    public string? Unit { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>Creates a quantity from an exact number.</summary>
    /// <param name="number">The number, of at most 28 digits.</param>
    /// <returns>The quantity.</returns>
    public static Quantity Exactly(decimal number) => OfParts(exact: number);

    /// <summary>Creates a quantity from an approximate number.</summary>
    /// <param name="number">The number, of at most 28 digits.</param>
    /// <returns>The quantity.</returns>
    public static Quantity Around(decimal number) => OfParts(about: number);

    /// <summary>Creates a quantity from a range. Either end may be open (null), but not both.</summary>
    /// <param name="low">The lowest number; null if open.</param>
    /// <param name="high">The highest number; null if open.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">Both are null.</exception>
    public static Quantity Between(decimal? low, decimal? high) => OfParts(low: low, high: high);

    /// <summary>Creates a quantity from a lowest, best and highest figure, as UCDP gives them.</summary>
    /// <param name="low">The lowest figure; null if not given.</param>
    /// <param name="best">The best figure; null if not given.</param>
    /// <param name="high">The highest figure; null if not given.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">All are null.</exception>
    /// <example>
    /// <code>
    /// var killed = Quantity.Estimate(low: 3, best: 5, high: 8);
    /// Console.WriteLine(killed.Best);   // 5
    /// </code>
    /// </example>
    public static Quantity Estimate(decimal? low, decimal? best, decimal? high) => OfParts(low: low, best: best, high: high);

    /// <summary>Creates a quantity from words alone: "dozens", "several hundred".</summary>
    /// <param name="words">The words, as said.</param>
    /// <returns>The quantity, without numbers.</returns>
    public static Quantity Said(string words) => OfParts(words: WellFormed.Required(words, nameof(words)));

    /// <summary>Returns this quantity with the words that the text uses for it.</summary>
    /// <param name="words">The words, as said.</param>
    /// <returns>A copy with the words.</returns>
    public Quantity As(string words) => this with { Words = WellFormed.Required(words, nameof(words)) };

    /// <summary>Converts an exact number to a quantity.</summary>
    public static implicit operator Quantity(int number) => Exactly(number);

    /// <summary>Converts an exact number to a quantity.</summary>
    public static implicit operator Quantity(long number) => Exactly(number);

    /// <summary>Converts an exact number to a quantity.</summary>
    public static implicit operator Quantity(decimal number) => Exactly(number);

    /// <summary>Converts a double to a quantity, with up to 15 significant digits. Prefer decimal.</summary>
    /// <exception cref="OverflowException">The number isn't finite, or is beyond the range of <see cref="decimal"/>.</exception>
    public static explicit operator Quantity(double number) => Exactly((decimal)number);

    /// <summary>Always an error: a character is not a number.</summary>
    [Obsolete("A character is not a number. Use Quantity.Exactly with its digit, or Quantity.Said with a text.", error: true)]
    public static implicit operator Quantity(char character) => throw new NotSupportedException($"The character {(int)character} is not a number.");

    internal static bool IsSomething(decimal? exact, decimal? about, decimal? low, decimal? best, decimal? high, string? words) =>
        (exact ?? about ?? low ?? best ?? high) is not null || words is not null;

    /// <summary>
    /// Creates a quantity from the members that were read. Returns null, and a fault for the reader to report, if there is neither a number nor
    /// words.
    /// </summary>
    internal static Quantity? FromParts(
        decimal? about, decimal? best, decimal? exact, decimal? high, decimal? low, string? unit, string? words, UnknownMembers unknown, out string? fault)
    {
        fault = IsSomething(exact, about, low, best, high, words) ? null : "A quantity has a number (exact, about, low, best, high) or words: give one.";
        return fault is null ? OfParts(exact, about, low, best, high, words, unit, unknown) : null;
    }

    internal static Quantity OfParts(
        decimal? exact = null, decimal? about = null, decimal? low = null, decimal? best = null, decimal? high = null,
        string? words = null, string? unit = null, UnknownMembers unknown = default) =>
        IsSomething(exact, about, low, best, high, words)
            ? new Quantity
            {
                Exact = Guarded(exact, nameof(exact)),
                About = Guarded(about, nameof(about)),
                Low = Guarded(low, nameof(low)),
                Best = Guarded(best, nameof(best)),
                High = Guarded(high, nameof(high)),
                Words = words,
                Unit = unit,
                Unknown = unknown,
            }
            : throw new ArgumentException("A quantity has a number or words. Leave the quantity out if the text gives neither.");

    private static decimal? Guarded(decimal? number, string parameter) =>
        number is { } given ? PlainDecimal.Guard(given, parameter) : null;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var figures = HashCode.Combine(PlainDecimal.HashOf(Exact), PlainDecimal.HashOf(About), PlainDecimal.HashOf(Low), PlainDecimal.HashOf(Best), PlainDecimal.HashOf(High));
        return HashCode.Combine(figures, Words, Unit, Unknown);
    }

    /// <summary>Returns the figures and words in readable form: <c>about 200 tonnes</c>.</summary>
    public override string ToString()
    {
        string? number = Exact is { } exact ? PlainDecimal.ToString(exact)
            : About is { } about ? "about " + PlainDecimal.ToString(about)
            : Low is null && Best is null && High is null ? null
            : $"{Text(Low)}-{Text(High)}" + (Best is { } best ? $" (best {PlainDecimal.ToString(best)})" : "");
        return string.Join(' ', new[] { number, Words is { } words && number is not null ? $"\"{words}\"" : Words, Unit }.Where(p => p is not null));

        static string Text(decimal? figure) => figure is { } given ? PlainDecimal.ToString(given) : "?";
    }
}
