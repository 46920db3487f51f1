namespace Geopol.Events.Scales;

/// <summary>A status of IPTC's scheme of how certain a scheduled event is. It has no figures.</summary>
/// <remarks>
/// IPTC's event occurrence status (<c>eocstat</c>): words about how certain it is that a scheduled event takes place. They have no conversion to a likelihood.
/// <see cref="Values"/> lists all. Immutable and thread safe.
/// </remarks>
public sealed partial class EventOccurrence
{
    internal EventOccurrence(string code, string name) => (Code, Name) = (code, name);

    /// <summary>The code: <c>eos3</c>.</summary>
    public string Code { get; }

    /// <summary>What IPTC calls it.</summary>
    public string Name { get; }

    /// <summary><c>eos3 (Planned, may occur)</c>.</summary>
    public override string ToString() => $"{Code} ({Name})";
}
