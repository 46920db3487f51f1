namespace Geopol.Events;

/// <summary>Who translated a quotation.</summary>
[OpenCode]
public readonly partial struct Translator
{
    /// <summary>A person.</summary>
    public static partial Translator Person { get; }

    /// <summary>A machine.</summary>
    public static partial Translator Machine { get; }

    /// <summary>The recorder looked and could not tell.</summary>
    public static partial Translator NotKnown { get; }
}
