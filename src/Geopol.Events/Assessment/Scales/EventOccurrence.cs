namespace Geopol.Events;

/// <summary>A status of IPTC's scheme of how certain a scheduled event is. It has no figures.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class EventOccurrence
{
    internal EventOccurrence(string code, string name) => (Code, Name) = (code, name);

    /// <summary>The code: <c>eos3</c>.</summary>
    public string Code { get; }

    /// <summary>What IPTC calls it.</summary>
    public string Name { get; }

    /// <summary><c>eos3 (Planned, may occur)</c>.</summary>
    public override string ToString() => $"{Code} ({Name})";
}
