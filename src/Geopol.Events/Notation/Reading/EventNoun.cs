namespace Geopol.Events;

/// <summary>A noun that names an event: "the sale of tanks", "talks", "a visit to Moscow". In the lexicon, such an event is a verb that contains the noun, for example "pay a visit to" or "hold talks".</summary>
/// <param name="Texts">The forms of the noun, the singular first.</param>
/// <param name="Verb">The verb whose frame gives the complements of the noun.</param>
/// <param name="Tails">The words after the first word of a verb in the lexicon: "the sale of" in "complete the sale of".</param>
internal sealed record EventNoun(string[] Texts, string Verb, string[] Tails)
{
    private const int Furthest = 8;

    private static readonly EventNoun[] All =
    [
        OfGoods("sale", "sales"), OfGoods("delivery", "deliveries"), OfGoods("supply", "supplies"), OfGoods("shipment", "shipments"), OfGoods("export", "exports"), OfGoods("transfer", "transfers"),
        new(["visit"], "pay a visit to", ["a visit to"]),
        new(["trip"], "pay a visit to", ["a trip to"]),
        Talks("direct talks"), Talks("indirect talks"), Talks("bilateral talks"), Talks("peace talks"), Talks("talks"), Talks("negotiations"), Talks("consultations"), Talks("discussions"),
        new(["meeting"], "hold a meeting", ["a meeting"]),
        new(["summit"], "hold a meeting", ["a summit"]),
    ];

    private static readonly PhraseSet AllTexts = new([.. All.SelectMany(static noun => noun.Texts)]);

    /// <summary>Whether the noun is a plural, such as "talks".</summary>
    internal bool IsPlural => Texts[0][^1] == 's';

    /// <summary>The noun with its article: "a visit", "talks".</summary>
    internal string WithArticle => IsPlural ? Texts[0] : $"a {Texts[0]}";

    /// <summary>Whether "of" and goods follow the noun.</summary>
    internal bool IsOfGoods => Tails[0].EndsWith(" of", StringComparison.Ordinal);

    /// <summary>Whether "to" and a place follow the noun.</summary>
    internal bool IsVisit => Tails[0].EndsWith(" to", StringComparison.Ordinal);

    /// <summary>Returns whether the text is one of these nouns.</summary>
    internal static bool IsOne(string text) => Array.IndexOf(AllTexts.Phrases, text) >= 0;

    /// <summary>Returns whether one of these nouns is among the next eight tokens. The check is quick, and most sentences have no such noun.</summary>
    internal static bool IsNear(Cursor cursor)
    {
        for (var at = cursor.Position; at < cursor.Position + Furthest && at < cursor.Count; at++)
        {
            if (cursor.MayStartAt(AllTexts, at) && At(cursor, at, out _, out _) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Skips the next noun of this list and returns it. Returns null if no such noun is next.</summary>
    internal static EventNoun? Try(Cursor cursor, out bool isPlural)
    {
        var noun = At(cursor, cursor.Position, out isPlural, out var length);
        cursor.Position += length;
        return noun;
    }

    /// <summary>
    /// Splits "postpone a visit to" into the verb "postpone" and the noun "a visit". Returns null if the noun names no event, or if goods follow the noun after
    /// "of".
    /// </summary>
    internal static (string Verb, EventNoun Noun)? In(string lemma)
    {
        foreach (var noun in All)
        {
            var tail = noun.Tails[0];
            if (!noun.IsOfGoods && lemma.Length > tail.Length + 1 && lemma[^(tail.Length + 1)] == ' ' && lemma.EndsWith(tail, StringComparison.Ordinal))
            {
                return (lemma[..^(tail.Length + 1)], noun);
            }
        }

        return null;
    }

    private static EventNoun OfGoods(string singular, string plural) => new([singular, plural], singular == "sale" ? "sell" : "supply", [$"the {singular} of", $"{plural} of"]);

    private static EventNoun Talks(string noun) => new([noun], $"hold {noun}", [noun]);

    private static EventNoun? At(Cursor cursor, int at, out bool isPlural, out int length)
    {
        foreach (var noun in All)
        {
            foreach (var text in noun.Texts)
            {
                length = cursor.Length(text, at);
                if (length > 0)
                {
                    isPlural = text[^1] == 's';
                    return noun;
                }
            }
        }

        (isPlural, length) = (false, 0);
        return null;
    }
}
