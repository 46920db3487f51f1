namespace Geopol.Events;

/// <summary>The translator of a quotation or document.</summary>
[OpenCode]
public readonly partial struct Translator
{
    /// <summary>A person.</summary>
    public static partial Translator Person { get; }

    /// <summary>A machine.</summary>
    public static partial Translator Machine { get; }

    /// <summary>The recorder tried to find out and couldn't.</summary>
    public static partial Translator NotKnown { get; }
}
