namespace Geopol.Events.Registry;

/// <summary>A code of an actor, and the days on which its scheme gave it to that actor.</summary>
/// <remarks>Immutable; compared by value.</remarks>
public readonly record struct RegisteredCode
{
    /// <summary>Creates a code without a first and a last day.</summary>
    /// <param name="identifier">The code with its scheme.</param>
    public RegisteredCode(Identifier identifier) => Identifier = identifier;

    /// <summary>The code with its scheme.</summary>
    public Identifier Identifier { get; }

    /// <summary>The first day, inclusive; null where the scheme gives no day or the code was always in force.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The last day, inclusive; null where the code is still in force.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Whether the code was in force on this day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True where the code was in force.</returns>
    public bool IsInForceOn(LocalDate day) => !(Since > day) && !(Until < day);

    /// <summary>Whether the code was in force on the day with this number (yyyymmdd).</summary>
    internal bool IsInForceOn(int on) => !(Since is { } since && ActorTable.NumberOf(since) > on) && !(Until is { } until && ActorTable.NumberOf(until) < on);

    /// <summary><c>iso3166-1-alpha-2:SU (to 1992-08-30)</c>.</summary>
    public override string ToString() => (Since, Until) switch
    {
        (null, null) => Identifier.ToString(),
        (null, { } until) => $"{Identifier} (to {Day(until)})",
        ({ } since, null) => $"{Identifier} (from {Day(since)})",
        ({ } since, { } until) => $"{Identifier} ({Day(since)} to {Day(until)})",
    };

    private static string Day(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
