using System.Globalization;

namespace Geopol.Events.Scales;

/// <summary>A taxonomy of MISP: tags, which are read and written without loss, and the numbers beside them, which aren't.</summary>
/// <remarks>Immutable and thread safe; there is one instance of each, in <see cref="MispTags"/>.</remarks>
/// <typeparam name="T">What the taxonomy is about: a taxonomy of one axis never gives a value of another.</typeparam>
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

    /// <summary>Where it comes from, and how far it was checked.</summary>
    public ScaleSource Source { get; }

    /// <summary>The values, in the order of the taxonomy.</summary>
    public EquatableArray<MispEntry<T>> Entries { get; }

    /// <summary>What a tag (<c>admiralty-scale:source-reliability="b"</c>), or its bare value, means. Nothing is lost.</summary>
    /// <param name="tag">The tag, as in <c>admiralty-scale:source-reliability="a"</c>.</param>
    /// <returns>The meaning, with whether something was lost and why; no value where the tag isn't of this scale.</returns>
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

    /// <summary>What a number means where only the number was kept: none where two values share it, as 50 is both the middle and what cannot be judged.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <returns>The meaning, with whether something was lost and why; no value where no entry has the number.</returns>
    public Conversion<T> Read(int number)
    {
        var entries = Entries.Where(entry => entry.Number == number).ToList();
        return entries switch
        {
            [] => Conversion.None<T>(ConversionReason.NotInScale, $"{Text(number)} is no number of {Taxonomy}."),
            [var only] => Conversion.Lossy(only.Meaning!, ConversionReason.AsTabled, $"{Text(number)} stands beside '{only.Value}' in {Taxonomy}; {numbersAre}."),
            _ => Conversion.None<T>(ConversionReason.Ambiguous,
                $"{Text(number)} stands beside {string.Join(" and ", entries.Select(static entry => $"'{entry.Value}'"))} in {Taxonomy}: the number alone can't tell them apart."),
        };
    }

    /// <summary>The tag for this. Nothing is lost.</summary>
    /// <param name="meaning">The meaning.</param>
    /// <returns>The tag; no value where the scale has no entry for the meaning.</returns>
    public Conversion<string> ToTag(T meaning) => Of(meaning) is { } entry
        ? Conversion.Exact($"{prefix}{entry.Value}\"", ConversionReason.AsTabled, $"'{entry.Value}' of {Taxonomy}.")
        : Conversion.None<string>(ConversionReason.NotInScale, $"{Taxonomy} has no '{meaning}' as {Predicate}.");

    /// <summary>The number that MISP puts beside this; none for what cannot be judged, though MISP has one.</summary>
    /// <param name="meaning">The meaning.</param>
    /// <returns>The number; no value where the scale has none for the meaning.</returns>
    public Conversion<int?> ToNumber(T meaning) => Of(meaning) switch
    {
        null => Conversion.None<int?>(ConversionReason.NotInScale, $"{Taxonomy} has no '{meaning}' as {Predicate}."),
        { IsCannotBeJudged: true } entry => Conversion.None<int?>(ConversionReason.CannotBeJudged,
            $"'{entry.Value}' is no number. MISP writes {Text(entry.Number)}, which it also writes for something that was judged: write the tag."),
        var entry => Conversion.Lossy<int?>(entry.Number, ConversionReason.NumberAdded, $"MISP writes {Text(entry.Number)} beside '{entry.Value}'; {numbersAre}."),
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

    /// <summary><c>admiralty-scale:source-reliability</c>.</summary>
    public override string ToString() => $"{Taxonomy}:{Predicate}";
}
