namespace Geopol.Events.Json;

/// <summary>What a reader does with what it doesn't know and with what is faulty.</summary>
public enum ReadMode
{
    /// <summary>Unknown members, codes and event types are kept; a fault is an error. The default.</summary>
    Preserving,

    /// <summary>Unknown members, codes and event types are errors too, and so are nulls and empty arrays or objects.</summary>
    Strict,

    /// <summary>What is unknown is kept; a faulty optional member is dropped with a warning, and the claim lives.</summary>
    Lenient,
}
