using System.Globalization;

namespace Geopol.Events.Scales;

/// <summary>A taxonomy of MISP. Tags are read and written without loss. Numbers lose information.</summary>
/// <remarks>Immutable and thread safe. Each taxonomy has one instance, in <see cref="MispTags"/>.</remarks>
/// <typeparam name="T">The type of the meaning. A taxonomy for one type never gives a value of another type.</typeparam>
public sealed class MispScale<T>
{
    private readonly string prefix;
    private readonly string numbersAre;

    internal MispScale(string taxonomy, string predicate, string version, string numbersAre, params MispEntry<T>[] entries)
    {
        prefix = $"{taxonomy}:{predicate}=\"";
        this.numbersAre = numbersAre;
        Taxonomy = taxonomy;
        Predicate = predicate;
        Entries = new EquatableArray<MispEntry<T>>(entries);
        Source = new ScaleSource($"MISP taxonomy {taxonomy}, predicate {predicate}, version {version}", version, Verification.Code, "Checked against the taxonomy's file.", "CC0-1.0 or BSD-2-Clause");
    }

    /// <summary>The taxonomy's namespace.</summary>
    public string Taxonomy { get; }

    /// <summary>The predicate.</summary>
    public string Predicate { get; }

    /// <summary>The source of the taxonomy, and how far the data was checked against it.</summary>
    public ScaleSource Source { get; }

    /// <summary>The values, in the order of the taxonomy.</summary>
    internal EquatableArray<MispEntry<T>> Entries { get; }

    /// <summary>Reads a tag (<c>admiralty-scale:source-reliability="b"</c>) or the bare value of a tag. Nothing is lost.</summary>
    /// <param name="tag">The tag, for example <c>admiralty-scale:source-reliability="a"</c>, or its value alone.</param>
    /// <returns>The meaning; no value if the tag isn't of this taxonomy, or its value has no meaning in this library.</returns>
    public Conversion<T> Read(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var value = tag.Length > prefix.Length && tag.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && tag.EndsWith('"') ? tag[prefix.Length..^1] : tag;
        foreach (var entry in Entries)
        {
            if (entry.Value.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                return HasMeaning(entry)
                    ? Conversion.Exact(entry.Meaning!, ConversionReason.AsTabled, $"'{entry.Value}' of {Taxonomy}.")
                    : Conversion.None<T>(ConversionReason.NoCounterpart, $"'{entry.Value}' of {Taxonomy} has no counterpart here.");
            }
        }

        return Conversion.None<T>(ConversionReason.NotInScale, $"{Taxonomy} has no '{Excerpt.Of(tag)}' as {Predicate}.");
    }

    /// <summary>
    /// Reads a number, for data in which only the number was kept. Returns no value if two entries have the number: 50 is both the middle value
    /// and "cannot be judged".
    /// </summary>
    /// <param name="number">The number of the entry.</param>
    /// <returns>The meaning, marked as lossy; no value if no entry or several entries have the number.</returns>
    public Conversion<T> Read(int number)
    {
        var entries = Entries.Where(entry => entry.Number == number).ToList();
        return entries switch
        {
            [] => Conversion.None<T>(ConversionReason.NotInScale, $"{Taxonomy} has no value with the number {Text(number)}."),
            [var only] => Conversion.Lossy(only.Meaning!, ConversionReason.AsTabled, $"{Text(number)} is the number of '{only.Value}' in {Taxonomy}; {numbersAre}."),
            _ => Conversion.None<T>(ConversionReason.Ambiguous,
                $"{Text(number)} is the number of {string.Join(" and ", entries.Select(static entry => $"'{entry.Value}'"))} in {Taxonomy}: the number alone can't tell them apart."),
        };
    }

    /// <summary>Returns the tag for this meaning. Nothing is lost.</summary>
    /// <param name="meaning">The meaning.</param>
    /// <returns>The tag; no value if the scale has no entry for the meaning.</returns>
    public Conversion<string> ToTag(T meaning) => Of(meaning) is { } entry
        ? Conversion.Exact($"{prefix}{entry.Value}\"", ConversionReason.AsTabled, $"'{entry.Value}' of {Taxonomy}.")
        : Conversion.None<string>(ConversionReason.NotInScale, $"{Taxonomy} has no '{meaning}' as {Predicate}.");

    /// <summary>Returns the number that MISP gives this meaning. Returns no value for "cannot be judged", although MISP has a number for it.</summary>
    /// <param name="meaning">The meaning.</param>
    /// <returns>The number; no value if the scale has no number for the meaning.</returns>
    public Conversion<int?> ToNumber(T meaning) => Of(meaning) switch
    {
        null => Conversion.None<int?>(ConversionReason.NotInScale, $"{Taxonomy} has no '{meaning}' as {Predicate}."),
        { IsCannotBeJudged: true } entry => Conversion.None<int?>(ConversionReason.CannotBeJudged,
            $"'{entry.Value}' isn't a number. MISP writes {Text(entry.Number)} for it, but also for a value that was judged. Write the tag instead."),
        var entry => Conversion.Lossy<int?>(entry.Number, ConversionReason.NumberAdded, $"MISP writes {Text(entry.Number)} for '{entry.Value}'; {numbersAre}."),
    };

    private MispEntry<T>? Of(T meaning)
    {
        foreach (var entry in Entries)
        {
            if (HasMeaning(entry) && entry.Meaning!.Equals(meaning))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool HasMeaning(MispEntry<T> entry) => !EqualityComparer<T>.Default.Equals(entry.Meaning, default);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the taxonomy and the predicate: <c>admiralty-scale:source-reliability</c>.</summary>
    public override string ToString() => $"{Taxonomy}:{Predicate}";
}
