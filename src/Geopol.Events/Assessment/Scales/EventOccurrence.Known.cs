namespace Geopol.Events.Scales;

public sealed partial class EventOccurrence
{
    private const string Prefix = "eocstat:";

    /// <summary>The source of the statuses, and how far they were checked against it.</summary>
    public static ScaleSource Source { get; } = new(
        "IPTC NewsCodes, Event Occurrence Status (cv.iptc.org/newscodes/eventoccurstatus)", null, Verification.Partly,
        "The names of eos0 to eos2 are verified at the source. The names of eos3 to eos6 are from memory; they agree with the vocabulary of Superdesk, a newsroom system.", "CC BY 4.0");

    /// <summary>The statuses, in the order of their codes.</summary>
    public static EquatableArray<EventOccurrence> Values { get; } =
    [
        new("eos0", "Unplanned event"),
        new("eos1", "Planned, occurrence planned only"),
        new("eos2", "Planned, occurrence highly uncertain"),
        new("eos3", "Planned, may occur"),
        new("eos4", "Planned, occurrence highly likely"),
        new("eos5", "Planned, occurs certainly"),
        new("eos6", "Planned, then cancelled"),
    ];

    /// <summary>Returns the status with this code, with or without the prefix <c>eocstat:</c>; null if there is no such status.</summary>
    /// <param name="code">The code, for example <c>eos3</c>.</param>
    /// <returns>The status, or null.</returns>
    public static EventOccurrence? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var bare = code.StartsWith(Prefix, StringComparison.Ordinal) ? code[Prefix.Length..] : code;
        foreach (var status in Values)
        {
            if (status.Code == bare)
            {
                return status;
            }
        }

        return null;
    }
}
