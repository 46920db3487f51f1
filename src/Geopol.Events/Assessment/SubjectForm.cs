using System.Globalization;

namespace Geopol.Events;

/// <summary>The actors before the verb of a meeting or an agreement, if several actors take part in the same way.</summary>
/// <remarks>The value for several actors is <c>first-2</c> for "A and B meet C".</remarks>
[OpenCode]
public readonly partial struct SubjectForm
{
    /// <summary>Only the first actor is before the verb: "A meets B", "A agrees with B and C".</summary>
    public static partial SubjectForm First { get; }

    /// <summary>
    /// No actor is before the verb. The event itself is the subject, and the sentence doesn't say who took the step: "A visit by A was
    /// postponed".
    /// </summary>
    public static partial SubjectForm Event { get; }

    /// <summary>Returns the form with this number of actors before the verb: 2 for "A and B meet C".</summary>
    internal static SubjectForm Of(int count) => count == 1 ? First : Parse(string.Create(CultureInfo.InvariantCulture, $"first-{count}"));

    /// <summary>The number of actors before the verb; 0 if all actors are before the verb, or if the event itself is the subject.</summary>
    internal int Count => this == First ? 1
        : Text.StartsWith("first-", StringComparison.Ordinal) && int.TryParse(Text.AsSpan("first-".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
}
