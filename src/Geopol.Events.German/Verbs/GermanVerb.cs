namespace Geopol.Events;

/// <summary>A German verb with all forms that a sentence needs.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed record GermanVerb
{
    /// <summary>The separable prefix: "an" in anbieten. Empty if there is none.</summary>
    internal string Prefix { get; init; } = "";

    /// <summary>The prefix as it is written at the end of a main clause: "wieder her" for wiederherstellen.</summary>
    internal string Apart => Prefix.Length > 6 && Prefix.StartsWith("wieder", StringComparison.Ordinal) ? $"wieder {Prefix[6..]}" : Prefix;

    internal required string Infinitive { get; init; }

    /// <summary>The infinitive with "zu": "zu verkaufen", "anzubieten".</summary>
    internal required string ZuInfinitive { get; init; }

    internal required string Participle { get; init; }

    /// <summary>The third person singular without the prefix.</summary>
    internal required string Present { get; init; }

    internal required string PresentPlural { get; init; }

    internal required string Past { get; init; }

    internal required string PastPlural { get; init; }

    /// <summary>The third person singular of Konjunktiv I. In the plural, only "sein" has a form that differs from the indicative.</summary>
    internal required string Reported { get; init; }

    internal string? ReportedPlural { get; init; }

    /// <summary>The Konjunktiv II. Null if it isn't in use or doesn't differ from other forms; "würde" then replaces it.</summary>
    internal string? Would { get; init; }

    /// <summary>Whether "sein" forms the perfect.</summary>
    internal bool WithSein { get; init; }

    /// <summary>Whether the past form is also the Konjunktiv II: "sagten".</summary>
    internal bool IsWeak { get; init; }

    /// <summary>Whether the verb takes an infinitive without "zu": "können".</summary>
    internal bool IsModal { get; init; }

    /// <summary>Returns the finite form without the prefix. Returns null if another verb must build the form.</summary>
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

    /// <summary>Returns the infinitive.</summary>
    public override string ToString() => Infinitive;
}
