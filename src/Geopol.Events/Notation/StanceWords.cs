namespace Geopol.Events;

/// <summary>Words after "is" and "has" that say how willing or able an actor is to do something, or how likely it is.</summary>
internal static class StanceWords
{
    /// <summary>After "is", before "to": the word, the stance, whether it is the one that is printed where the claim has no other.</summary>
    internal static (string Word, Disposition Disposition, bool IsMain)[] Adjectives { get; } =
    [
        ("ready", Disposition.Willing, true), ("willing", Disposition.Willing, false), ("prepared", Disposition.Willing, false),
        ("allowed", Disposition.Permitted, true), ("permitted", Disposition.Permitted, false),
        ("able", Disposition.Able, false), ("obliged", Disposition.Obliged, false), ("determined", Disposition.Intends, false),
    ];

    /// <summary>Graded words after "is", before "to".</summary>
    internal static string[] ChancesOfBe { get; } =
    [
        "likely", "unlikely", "very likely", "very unlikely", "highly likely", "highly unlikely", "extremely likely", "extremely unlikely", "virtually certain", "almost certain", "certain", "about as likely as not", "more likely than not",
    ];

    /// <summary>Graded words after "has", before "to".</summary>
    internal static string[] ChancesOfHave { get; } =
        ["almost no chance", "a roughly even chance", "a remote chance", "a realistic possibility", "a real possibility", "a good chance", "a very good chance"];

    /// <summary>Graded words after "it is", besides those of "is".</summary>
    internal static string[] ChancesOfItIs { get; } = ["probable", "highly probable", "improbable", "doubtful", "expected", "believed", "thought"];

    /// <summary>Graded words after "there is", besides those of "has".</summary>
    internal static string[] ChancesOfThereIs { get; } =
        ["roughly an even chance", "an even chance", "a strong possibility", "a high probability", "a slim chance", "a high chance", "little chance", "every chance", "no chance"];

    internal static PhraseSet AfterBe { get; } = new(ChancesOfBe);

    internal static PhraseSet AfterHave { get; } = new(ChancesOfHave);

    /// <summary>All of them, with the verb before them.</summary>
    internal static string[] Chances { get; } = [.. ChancesOfHave.Select(static word => $"has {word}"), .. ChancesOfBe.Select(static word => $"is {word}")];

    /// <summary>How a graded word is written before "to"; null where it can't.</summary>
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

    /// <summary>The adjective for a stance: the one the claim keeps, else the main one; null where none is for it.</summary>
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
