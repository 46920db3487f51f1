namespace Geopol.Events.Tests;

/// <summary>Groups of words for stages, modes, statuses and kinds. The words of a group count as equal.</summary>
internal static class GoldSameWords
{
    private static readonly string[][] Groups =
    [
        ["accepted", "agreed", "concluded", "conclusion", "declared", "finalised", "finalized", "made", "reached", "settled", "struck"],
        ["signature", "signed"],
        ["approved", "ratification", "ratified"],
        ["negotiated", "negotiating", "negotiation", "ongoing", "under negotiation"],
        ["proposed", "requested", "seeking", "sought", "wanted"],
        ["breach", "breached", "broken", "violated", "violation"],
        ["abandoned", "denounced", "ended", "exited", "left", "quit", "terminated", "withdrawal", "withdrawn"],
        ["declined", "refused", "rejected"],
        ["halted", "suspended", "suspension"],
        ["extended", "extension", "prolonged", "renewed"],
        ["called off", "canceled", "cancelled"],
        ["offered", "pledged", "promised"],
        ["completed", "delivered", "received"],
        ["considered", "considering", "mulled"],
        ["captured", "intercepted", "seized"],
        ["planned", "scheduled"],
        ["delayed", "postponed"],
        ["held", "took place"],
        ["trip", "visit"],
        ["bilateral", "in person", "meeting", "negotiation", "talks"],
        ["call", "phone", "remote", "telephone"],
        ["multilateral", "summit"],
        ["threat", "threaten"],
        ["ultimatum"],
        ["caution", "warn", "warning"],
    ];

    // The stages of events that didn't happen. A reading must not drop them.
    private static readonly string[] Unreal =
    [
        "canceled", "cancelled", "considered", "intercepted", "left", "negotiating", "offered", "planned", "postponed",
        "refused", "rejected", "requested", "sought", "suspended", "terminated", "violated", "withdrawn",
    ];

    internal static bool Are(string one, string other)
    {
        one = one.ToLowerInvariant();
        other = other.ToLowerInvariant();
        return one == other || Groups.Any(group => group.Contains(one) && group.Contains(other));
    }

    internal static bool IsUnreal(string word) => Unreal.Contains(word);
}
