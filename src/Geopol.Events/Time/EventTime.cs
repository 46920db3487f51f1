namespace Geopol.Events;

/// <summary>
/// When something is, as said and as resolved: the words ("in the coming days", "im Juli") stand beside the date that
/// someone resolved them to. Either may be missing, not both.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject(FromParts = true)]
public sealed partial record EventTime
{
    private EventTime()
    {
    }

    /// <summary>The date; absent where nobody resolved the words.</summary>
    [BearsOnContent]
    public Edtf Edtf { get; private init; }

    /// <summary>The words, as said; null where there are none.</summary>
    [BearsOnContent]
    public string? Words { get; private init; }

    /// <summary>The language of the words; absent where not known.</summary>
    [BearsOnNeither]
    public LanguageTag Language { get; init; }

    /// <summary>The date that the words are relative to, mostly that of publication; absent where they aren't, or it isn't known.</summary>
    [BearsOnNeither]
    public Edtf RelativeTo { get; init; }

    /// <summary>A date.</summary>
    /// <exception cref="ArgumentException">The date is absent.</exception>
    public static EventTime Of(Edtf edtf) => OfParts(edtf, null);

    /// <summary>A date, and the words that say it.</summary>
    public static EventTime Of(Edtf edtf, string words) => OfParts(edtf, WellFormed.Required(words));

    /// <summary>Words that nobody resolved to a date.</summary>
    public static EventTime Said(string words) => OfParts(default, WellFormed.Required(words));

    /// <summary>A date, from its EDTF text.</summary>
    /// <exception cref="FormatException">The text isn't an EDTF date.</exception>
    public static EventTime At(string edtf) => Of(Edtf.Parse(edtf));

    /// <summary>A date.</summary>
    public static implicit operator EventTime(Edtf edtf) => Of(edtf);

    /// <summary>A day.</summary>
    public static implicit operator EventTime(LocalDate day) => Of(Edtf.Of(day));

    internal static EventTime? FromParts(Edtf edtf, LanguageTag language, Edtf relativeTo, string? words, UnknownMembers unknown, out string? fault)
    {
        fault = edtf.IsAbsent && words is null ? "A time has a date (edtf) or words: give one." : null;
        return fault is null ? OfParts(edtf, words, language, relativeTo, unknown) : null;
    }

    internal static EventTime OfParts(
        Edtf edtf, string? words, LanguageTag language = default, Edtf relativeTo = default, UnknownMembers unknown = default) =>
        edtf.IsAbsent && words is null
            ? throw new ArgumentException("A time has a date or words: leave it out where the text gives neither.", nameof(edtf))
            : new EventTime { Edtf = edtf, Words = words, Language = language, RelativeTo = relativeTo, Unknown = unknown };

    /// <summary>The date, else the words.</summary>
    public override string ToString() => Edtf.IsAbsent ? $"\"{Words}\"" : Edtf.Text;
}
