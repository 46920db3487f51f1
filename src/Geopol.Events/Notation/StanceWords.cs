namespace Geopol.Events;

/// <summary>The words after "is" and "has" that say the disposition of an actor or a likelihood.</summary>
internal static class StanceWords
{
    /// <summary>
    /// Adjectives between "is" and "to". Each has its disposition, and a flag for the word that is printed if the claim doesn't keep another word.
    /// </summary>
    internal static (string Word, Disposition Disposition, bool IsMain)[] Adjectives { get; } =
    [
        ("ready", Disposition.Willing, true), ("willing", Disposition.Willing, false), ("prepared", Disposition.Willing, false),
        ("allowed", Disposition.Permitted, true), ("permitted", Disposition.Permitted, false),
        ("able", Disposition.Able, false), ("obliged", Disposition.Obliged, false), ("determined", Disposition.Intends, false),
    ];

    /// <summary>Words of likelihood between "is" and "to".</summary>
    internal static string[] ChancesOfBe { get; } =
    [
        "likely", "unlikely", "very likely", "very unlikely", "highly likely", "highly unlikely", "extremely likely", "extremely unlikely", "virtually certain", "almost certain", "certain", "about as likely as not", "more likely than not",
    ];

    /// <summary>Words of likelihood between "has" and "to".</summary>
    internal static string[] ChancesOfHave { get; } =
        ["almost no chance", "a roughly even chance", "a remote chance", "a realistic possibility", "a real possibility", "a good chance", "a very good chance"];

    /// <summary>Words of likelihood after "it is", in addition to the words of <see cref="ChancesOfBe"/>.</summary>
    internal static string[] ChancesOfItIs { get; } = ["probable", "highly probable", "improbable", "doubtful", "expected", "believed", "thought"];

    /// <summary>Words of likelihood after "there is", in addition to the words of <see cref="ChancesOfHave"/>.</summary>
    internal static string[] ChancesOfThereIs { get; } =
        ["roughly an even chance", "an even chance", "a strong possibility", "a high probability", "a slim chance", "a high chance", "little chance", "every chance", "no chance"];

    internal static PhraseSet AfterBe { get; } = new(ChancesOfBe);

    internal static PhraseSet AfterHave { get; } = new(ChancesOfHave);

    /// <summary>All words of likelihood before "to", with the verb before them.</summary>
    internal static string[] Chances { get; } = [.. ChancesOfHave.Select(static word => $"has {word}"), .. ChancesOfBe.Select(static word => $"is {word}")];

    /// <summary>Returns the verb and the word of likelihood before "to": "is likely". Returns null if the word can't be used there.</summary>
    internal static string? ChanceOf(string word)
    {
        foreach (var chance in Chances)
        {
            if (chance.AsSpan(chance[0] == 'i' ? 3 : 4).SequenceEqual(word))
            {
                return chance;
            }
        }

        return null;
    }

    /// <summary>Returns the adjective for a disposition: the word that the claim keeps, otherwise the main word. Returns null if there is no adjective.</summary>
    internal static string? AdjectiveOf(Disposition disposition, string? hedge)
    {
        string? main = null;
        foreach (var (word, known, isMain) in Adjectives)
        {
            if (known == disposition)
            {
                if (word == hedge)
                {
                    return word;
                }

                main = isMain ? word : main;
            }
        }

        return main;
    }
}
