namespace Geopol.Events;

/// <summary>
/// How much or how many, as exactly as the text says: a number, a range, a low, best and high figure, "about" a number, or
/// words alone ("dozens"). A vague word is kept as a word; no number is made of it here.
/// </summary>
/// <remarks>
/// Immutable and thread safe. Numbers are decimal, of at most 28 digits, and equal whatever their trailing zeros. At least
/// one of the numbers or the words is present; each is null where the text doesn't give it. That low, best and high come in
/// that order is for <c>Check</c> to say: a source may have them wrong.
/// </remarks>
[WireObject(FromParts = true)]
[BearsOnContent]
public sealed partial record Quantity
{
    private Quantity()
    {
    }

    /// <summary>The number, where it is given as exact.</summary>
    public decimal? Exact { get; private init; }

    /// <summary>The number that "about" stands before.</summary>
    public decimal? About { get; private init; }

    /// <summary>The lowest figure.</summary>
    public decimal? Low { get; private init; }

    /// <summary>The figure held to be best between the lowest and the highest.</summary>
    public decimal? Best { get; private init; }

    /// <summary>The highest figure.</summary>
    public decimal? High { get; private init; }

    /// <summary>The words, as said.</summary>
    public string? Words { get; private init; }

    /// <summary>What is counted or measured in: "tonnes"; absent for pieces or where not said.</summary>
    public string? Unit { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>This very number.</summary>
    /// <param name="number">The number, of at most 28 digits.</param>
    /// <returns>The quantity.</returns>
    public static Quantity Exactly(decimal number) => OfParts(exact: number);

    /// <summary>About this number.</summary>
    /// <param name="number">The number, of at most 28 digits.</param>
    /// <returns>The quantity.</returns>
    public static Quantity Around(decimal number) => OfParts(about: number);

    /// <summary>From the one to the other; either may be open (null), not both.</summary>
    /// <param name="low">The lowest number; null where open.</param>
    /// <param name="high">The highest number; null where open.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">Both are null.</exception>
    public static Quantity Between(decimal? low, decimal? high) => OfParts(low: low, high: high);

    /// <summary>A lowest, best and highest figure, as UCDP gives them.</summary>
    /// <param name="low">The lowest figure; null where not given.</param>
    /// <param name="best">The best figure; null where not given.</param>
    /// <param name="high">The highest figure; null where not given.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">All are null.</exception>
    public static Quantity Estimate(decimal? low, decimal? best, decimal? high) => OfParts(low: low, best: best, high: high);

    /// <summary>Words alone: "dozens", "several hundred".</summary>
    /// <param name="words">The words, as said.</param>
    /// <returns>The quantity, without numbers.</returns>
    public static Quantity Said(string words) => OfParts(words: WellFormed.Required(words, nameof(words)));

    /// <summary>This quantity and the words that said it.</summary>
    /// <param name="words">The words, as said.</param>
    /// <returns>A copy with the words.</returns>
    public Quantity As(string words) => this with { Words = WellFormed.Required(words, nameof(words)) };

    /// <summary>An exact number.</summary>
    public static implicit operator Quantity(int number) => Exactly(number);

    /// <summary>An exact number.</summary>
    public static implicit operator Quantity(long number) => Exactly(number);

    /// <summary>An exact number.</summary>
    public static implicit operator Quantity(decimal number) => Exactly(number);

    /// <summary>An exact number, with the up to 15 significant digits of a double. Prefer decimal.</summary>
    /// <exception cref="OverflowException">The number isn't finite, or is beyond the range of <see cref="decimal"/>.</exception>
    public static explicit operator Quantity(double number) => Exactly((decimal)number);

    /// <summary>Always an error: a character is not a number.</summary>
    [Obsolete("A character is not a number. Use Quantity.Exactly with its digit, or Quantity.Said with a text.", error: true)]
    public static implicit operator Quantity(char character) => throw new NotSupportedException($"The character {(int)character} is not a number.");

    internal static bool IsSomething(decimal? exact, decimal? about, decimal? low, decimal? best, decimal? high, string? words) =>
        (exact ?? about ?? low ?? best ?? high) is not null || words is not null;

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
            : throw new ArgumentException("A quantity has a number or words: leave it out where the text gives neither.");

    private static decimal? Guarded(decimal? number, string parameter) =>
        number is { } given ? PlainDecimal.Guard(given, parameter) : null;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var figures = HashCode.Combine(PlainDecimal.HashOf(Exact), PlainDecimal.HashOf(About), PlainDecimal.HashOf(Low), PlainDecimal.HashOf(Best), PlainDecimal.HashOf(High));
        return HashCode.Combine(figures, Words, Unit, Unknown);
    }

    /// <summary>The figures and words as they would be said: <c>about 200 tonnes</c>.</summary>
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
