namespace Geopol.Events;

/// <summary>The phrases for the status of an interaction. They follow a form of "be": "was prevented from attacking".</summary>
internal static class StatusPhrase
{
    /// <summary>The phrases. A base form follows after "to", and a gerund follows after the other phrases.</summary>
    internal static (string Phrase, InteractionStatus Status)[] All { get; } =
    [
        ("scheduled to", InteractionStatus.Planned), ("in the course of", InteractionStatus.UnderWay), ("done", InteractionStatus.Done),
        ("stopped in the middle of", InteractionStatus.Stopped), ("prevented from", InteractionStatus.Prevented),
    ];

    /// <summary>Returns the phrase for a status, or null if there is none.</summary>
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
