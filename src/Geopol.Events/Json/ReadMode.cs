namespace Geopol.Events.Json;

/// <summary>Says how a reader treats faults, and members, codes and event types that this version doesn't know.</summary>
public enum ReadMode
{
    /// <summary>Unknown members, codes and event types are kept; a fault is an error. The default.</summary>
    Preserving,

    /// <summary>Unknown members, codes and event types are errors too, and so are nulls and empty arrays or objects.</summary>
    Strict,

    /// <summary>Unknown members, codes and event types are kept. A faulty optional member is dropped with a warning, and the claim is still read.</summary>
    Lenient,
}
