namespace Geopol.Events;

/// <summary>How far an interaction is, as written after a form of "be": was prevented from attacking.</summary>
internal static class StatusPhrase
{
    /// <summary>The phrases. A base form is after one that ends with "to", a gerund after the others.</summary>
    internal static (string Phrase, InteractionStatus Status)[] All { get; } =
    [
        ("scheduled to", InteractionStatus.Planned), ("in the course of", InteractionStatus.UnderWay), ("done", InteractionStatus.Done),
        ("stopped in the middle of", InteractionStatus.Stopped), ("prevented from", InteractionStatus.Prevented),
    ];

    /// <summary>The phrase of a status; null of one that has none.</summary>
    internal static string? Of(InteractionStatus status)
    {
        foreach (var (phrase, known) in All)
        {
            if (known == status)
            {
                return phrase;
            }
        }

        return null;
    }
}
