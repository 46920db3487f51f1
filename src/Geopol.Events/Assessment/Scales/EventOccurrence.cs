namespace Geopol.Events.Scales;

/// <summary>A status of a scheduled event in IPTC's scheme: how certain it is that the event takes place. It has no figures.</summary>
/// <remarks>
/// The scheme is IPTC's event occurrence status (<c>eocstat</c>). A status has no conversion to a likelihood. <see cref="Values"/> lists all
/// statuses. Immutable and thread safe.
/// </remarks>
public sealed partial class EventOccurrence
{
    internal EventOccurrence(string code, string name) => (Code, Name) = (code, name);

    /// <summary>The code, for example <c>eos3</c>.</summary>
    public string Code { get; }

    /// <summary>The name that IPTC gives the status.</summary>
    public string Name { get; }

    /// <summary>Returns the code and the name: <c>eos3 (Planned, may occur)</c>.</summary>
    public override string ToString() => $"{Code} ({Name})";
}
