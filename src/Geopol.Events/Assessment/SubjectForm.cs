using System.Globalization;

namespace Geopol.Events;

/// <summary>Which of those who take part alike, in a meeting or an agreement, stand before the verb.</summary>
/// <remarks>Of several, <c>first-2</c>: "A and B meet C".</remarks>
[OpenCode]
public readonly partial struct SubjectForm
{
    /// <summary>The first alone, the others behind it: "A meets B", "A agrees with B and C".</summary>
    public static partial SubjectForm First { get; }

    /// <summary>None of them: the event itself is the subject, and no one is said to have taken the step. "A visit by A was postponed".</summary>
    public static partial SubjectForm Event { get; }

    /// <summary>The first of this many: "A and B meet C" has two.</summary>
    internal static SubjectForm Of(int count) => count == 1 ? First : Parse(string.Create(CultureInfo.InvariantCulture, $"first-{count}"));

    /// <summary>How many stand before the verb; zero where all do.</summary>
    internal int Count => this == First ? 1
        : Text.StartsWith("first-", StringComparison.Ordinal) && int.TryParse(Text.AsSpan("first-".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
}
