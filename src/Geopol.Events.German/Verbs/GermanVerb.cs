namespace Geopol.Events;

/// <summary>A German verb in all forms that a sentence needs.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed record GermanVerb
{
    /// <summary>The separable prefix: "an" of anbieten; empty where there is none.</summary>
    internal string Prefix { get; init; } = "";

    /// <summary>The prefix at the end of a main clause: "wieder her" of wiederherstellen.</summary>
    internal string Apart => Prefix.Length > 6 && Prefix.StartsWith("wieder", StringComparison.Ordinal) ? $"wieder {Prefix[6..]}" : Prefix;

    internal required string Infinitive { get; init; }

    /// <summary>"zu verkaufen", "anzubieten".</summary>
    internal required string ZuInfinitive { get; init; }

    internal required string Participle { get; init; }

    /// <summary>Third person singular, without the prefix.</summary>
    internal required string Present { get; init; }

    internal required string PresentPlural { get; init; }

    internal required string Past { get; init; }

    internal required string PastPlural { get; init; }

    /// <summary>Konjunktiv I; that of the plural is the indicative for all but "sein".</summary>
    internal required string Reported { get; init; }

    internal string? ReportedPlural { get; init; }

    /// <summary>Konjunktiv II, where it is in use and no other form; null where "würde" says it.</summary>
    internal string? Would { get; init; }

    /// <summary>Whether the perfect has "ist".</summary>
    internal bool WithSein { get; init; }

    /// <summary>Whether its past is also its Konjunktiv II: "sagten".</summary>
    internal bool IsWeak { get; init; }

    /// <summary>Whether it takes the bare infinitive: "können".</summary>
    internal bool IsModal { get; init; }

    /// <summary>The finite form without the prefix; null where another verb must say it.</summary>
    internal string? Finite(GermanMood mood, bool isPlural) => (mood, isPlural) switch
    {
        (GermanMood.Present, false) => Present,
        (GermanMood.Present, true) => PresentPlural,
        (GermanMood.Past, false) => Past,
        (GermanMood.Past, true) => PastPlural,
        (GermanMood.Reported, false) => Reported,
        (GermanMood.Reported, true) => ReportedPlural ?? WouldOf(isPlural) ?? (IsWeak ? PastPlural : null),
        _ => WouldOf(isPlural),
    };

    private string? WouldOf(bool isPlural) => Would is null ? null : isPlural ? Would + "n" : Would;

    /// <summary>The infinitive.</summary>
    public override string ToString() => Infinitive;
}
