namespace Geopol.Events;

/// <summary>Words after "is" and "has" for the disposition of an actor, or for a likelihood.</summary>
internal static class StanceWords
{
    /// <summary>Adjectives after "is" and before "to": the word, the disposition, and whether the word is printed where the claim keeps no other.</summary>
    internal static (string Word, Disposition Disposition, bool IsMain)[] Adjectives { get; } =
    [
        ("ready", Disposition.Willing, true), ("willing", Disposition.Willing, false), ("prepared", Disposition.Willing, false),
        ("allowed", Disposition.Permitted, true), ("permitted", Disposition.Permitted, false),
        ("able", Disposition.Able, false), ("obliged", Disposition.Obliged, false), ("determined", Disposition.Intends, false),
    ];

    /// <summary>Words of likelihood after "is" and before "to".</summary>
    internal static string[] ChancesOfBe { get; } =
    [
        "likely", "unlikely", "very likely", "very unlikely", "highly likely", "highly unlikely", "extremely likely", "extremely unlikely", "virtually certain", "almost certain", "certain", "about as likely as not", "more likely than not",
    ];

    /// <summary>Words of likelihood after "has" and before "to".</summary>
    internal static string[] ChancesOfHave { get; } =
        ["almost no chance", "a roughly even chance", "a remote chance", "a realistic possibility", "a real possibility", "a good chance", "a very good chance"];

    /// <summary>Words of likelihood after "it is", besides those after "is".</summary>
    internal static string[] ChancesOfItIs { get; } = ["probable", "highly probable", "improbable", "doubtful", "expected", "believed", "thought"];

    /// <summary>Words of likelihood after "there is", besides those after "has".</summary>
    internal static string[] ChancesOfThereIs { get; } =
        ["roughly an even chance", "an even chance", "a strong possibility", "a high probability", "a slim chance", "a high chance", "little chance", "every chance", "no chance"];

    internal static PhraseSet AfterBe { get; } = new(ChancesOfBe);

    internal static PhraseSet AfterHave { get; } = new(ChancesOfHave);

    /// <summary>All words of likelihood before "to", with the verb before them.</summary>
    internal static string[] Chances { get; } = [.. ChancesOfHave.Select(static word => $"has {word}"), .. ChancesOfBe.Select(static word => $"is {word}")];

    /// <summary>The verb and the word of likelihood before "to": "is likely". Null where the word isn't used so.</summary>
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

    /// <summary>The adjective for a disposition: the one that the claim keeps, otherwise the main one; null where there is none.</summary>
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
