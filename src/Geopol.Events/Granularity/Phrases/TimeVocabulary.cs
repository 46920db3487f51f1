using System.Collections.Frozen;

namespace Geopol.Events.Granularity;

/// <summary>The words of a language for the slots of time phrases, such as months, days of the week, numbers and units.</summary>
/// <remarks>
/// Immutable and thread safe. A list has one text per value, in the order of the values of <see cref="TimeSlot"/>. Several words for the same value
/// are separated by <c>|</c>: <c>["january|jan", "february|feb"]</c>. Words that aren't given aren't known; digits are known in every language.
/// </remarks>
public sealed class TimeVocabulary
{
    private const int MaxNumber = 1000;

    private readonly FrozenDictionary<(TimeSlot, string), int> words;
    private readonly FrozenDictionary<string, string[]> compounds;
    private readonly int longestCompound;

    /// <summary>Creates a vocabulary of these words.</summary>
    /// <param name="language">The language itself, without a region.</param>
    /// <param name="lists">The words by slot. The first words of <see cref="TimeSlot.Shift"/> have the value -1.</param>
    /// <param name="compounds">
    /// Words that mean the same as other words: <c>Jahresende</c> means <c>Ende des Jahres</c>, and <c>half a year</c> means <c>6 months</c>. Null if there are
    /// none.
    /// </param>
    /// <exception cref="ArgumentException">The language is absent.</exception>
    public TimeVocabulary(
        LanguageTag language, IReadOnlyDictionary<TimeSlot, EquatableArray<string>> lists, IReadOnlyDictionary<string, string>? compounds = null)
    {
        ArgumentNullException.ThrowIfNull(lists);
        Language = language.IsAbsent ? throw new ArgumentException("A vocabulary needs a language. Name the language.", nameof(language)) : language;
        var all = new Dictionary<(TimeSlot, string), int>();
        foreach (var (slot, list) in lists)
        {
            for (var i = 0; i < list.Count; i++)
            {
                foreach (var word in list[i].Split('|'))
                {
                    all[(slot, Folding.Fold(word))] = i + (slot == TimeSlot.Shift ? -1 : 1);
                }
            }
        }

        words = all.ToFrozenDictionary();
        this.compounds = (compounds ?? FrozenDictionary<string, string>.Empty).ToFrozenDictionary(
            static pair => Folding.Fold(pair.Key), static pair => Folding.Fold(pair.Value).Split(' '));
        longestCompound = this.compounds.Keys.Select(static key => key.Count(static c => c == ' ') + 1).DefaultIfEmpty().Max();
    }

    /// <summary>The language.</summary>
    public LanguageTag Language { get; }

    /// <summary>
    /// Returns the words, with compounds replaced by the words that mean the same. If several compounds begin at a word, the longest is replaced.
    /// </summary>
    internal string[] Parted(string[] words)
    {
        var parted = new List<string>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var length = Math.Min(longestCompound, words.Length - i);
            while (length > 0 && !compounds.ContainsKey(string.Join(' ', words, i, length)))
            {
                length--;
            }

            parted.AddRange(length > 0 ? compounds[string.Join(' ', words, i, length)] : [words[i]]);
            i += Math.Max(length - 1, 0);
        }

        return [.. parted];
    }

    /// <summary>Returns whether one of the words names something that isn't a time.</summary>
    internal bool NamesAnEvent(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!IsOfTime(word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfTime(string word)
    {
        for (var slot = TimeSlot.Number; slot <= TimeSlot.Event; slot++)
        {
            if (TryRead(slot, word, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a folded word as the value of a slot. Returns false if the word isn't a value of this slot.</summary>
    internal bool TryRead(TimeSlot slot, string word, out int value) => words.TryGetValue((slot, word), out value) || slot switch
    {
        TimeSlot.Number => TryDigits(word, 1, 4, out value) && value is >= 1 and <= MaxNumber,
        TimeSlot.Day => TryDigits(word, 1, 2, out value) && value is >= 1 and <= 31,
        TimeSlot.MonthNumber => TryDigits(word, 1, 2, out value) && value is >= 1 and <= 12,
        TimeSlot.Year => TryDigits(word, 4, 4, out value) && value is >= 1000 and <= 2999,
        TimeSlot.Quarter => TryAbbreviation(word, 'q', 4, out value),
        TimeSlot.Half => TryAbbreviation(word, 'h', 2, out value),
        TimeSlot.Decade => TryDecade(word, out value),
        _ => false,
    };

    // Reads an abbreviation such as Q1, 1Q, H2 or 2H.
    private static bool TryAbbreviation(string word, char letter, int most, out int value)
    {
        value = 0;
        return word.Length == 2 && (word[0] == letter ? TryDigits(word[1..], 1, 1, out value) : word[1] == letter && TryDigits(word[..1], 1, 1, out value))
            && value >= 1 && value <= most;
    }

    private bool TryDecade(string word, out int value)
    {
        value = 0;
        return word.Length > 4 && words.ContainsKey((TimeSlot.Decade, word[4..])) && TryDigits(word[..4], 4, 4, out value)
            && value is >= 1000 and <= 2990 && value % 10 == 0;
    }

    private static bool TryDigits(string word, int least, int most, out int value)
    {
        value = 0;
        if (word.Length < least || word.Length > most)
        {
            return false;
        }

        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }

    /// <summary>Returns the language.</summary>
    public override string ToString() => $"time words of {Language}";
}
