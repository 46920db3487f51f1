namespace Geopol.Events;

/// <summary>The parsed words and slots of a phrase. It matches texts against them.</summary>
internal sealed class PhrasePattern
{
    private readonly Part[] parts;

    private PhrasePattern(Part[] parts) => this.parts = parts;

    internal static PhrasePattern Parse(string pattern) => new([.. pattern.Split(' ').Select(ParsePart)]);

    /// <summary>
    /// Returns whether all words together are this phrase. If they are, the values of the slots are added to the list. If not, the list is unchanged.
    /// </summary>
    internal bool Matches(ReadOnlySpan<string> words, TimeVocabulary vocabulary, List<(TimeSlot Slot, int Value)> values) =>
        Match(parts, words, vocabulary, values);

    private static bool Match(ReadOnlySpan<Part> parts, ReadOnlySpan<string> words, TimeVocabulary vocabulary, List<(TimeSlot, int)> values)
    {
        if (parts.IsEmpty)
        {
            return words.IsEmpty;
        }

        var part = parts[0];
        if (part.Slot is TimeSlot.Rest or TimeSlot.Event)
        {
            return part.Slot == TimeSlot.Rest ? !words.IsEmpty : vocabulary.NamesAnEvent(words);
        }

        if (!words.IsEmpty)
        {
            var value = 0;
            if (part.Slot is { } slot ? vocabulary.TryRead(slot, words[0], out value) : part.Words.Contains(words[0]))
            {
                var before = values.Count;
                if (part.Slot is { } kind)
                {
                    values.Add((kind, value));
                }

                if (Match(parts[1..], words[1..], vocabulary, values))
                {
                    return true;
                }

                values.RemoveRange(before, values.Count - before);
            }
        }

        return part.IsOptional && Match(parts[1..], words, vocabulary, values);
    }

    private static Part ParsePart(string text)
    {
        var isOptional = text.EndsWith('?');
        var content = isOptional ? text[..^1] : text;
        if (content is ['{', .. var name, '}'])
        {
            return new Part(SlotOf(name), [], isOptional);
        }

        var words = content.Split('|').Select(Folding.Fold).ToArray();
        return words.Any(static word => word.Length == 0 || word.Contains(' ', StringComparison.Ordinal))
            ? throw new ArgumentException($"'{Excerpt.Of(text)}' isn't a word of a phrase: write words with single spaces between them, coming|next, the? or {{number}}.")
            : new Part(null, words, isOptional);
    }

    private static TimeSlot SlotOf(string name) => name switch
    {
        "number" => TimeSlot.Number,
        "unit" => TimeSlot.Unit,
        "day" => TimeSlot.Day,
        "weekday" => TimeSlot.Weekday,
        "month" => TimeSlot.Month,
        "month-number" => TimeSlot.MonthNumber,
        "year" => TimeSlot.Year,
        "decade" => TimeSlot.Decade,
        "ordinal" => TimeSlot.Ordinal,
        "quarter" => TimeSlot.Quarter,
        "half" => TimeSlot.Half,
        "fraction" => TimeSlot.Fraction,
        "season" => TimeSlot.Season,
        "part" => TimeSlot.Part,
        "shift" => TimeSlot.Shift,
        "rest" => TimeSlot.Rest,
        "event" => TimeSlot.Event,
        _ => throw new ArgumentException($"There is no slot {{{Excerpt.Of(name)}}}. The slots are number, unit, day, weekday, month, month-number, year, decade, ordinal, quarter, half, fraction, season, part, shift, rest and event."),
    };

    private readonly record struct Part(TimeSlot? Slot, string[] Words, bool IsOptional);
}
