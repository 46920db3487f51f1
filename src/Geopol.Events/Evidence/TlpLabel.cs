namespace Geopol.Events;

/// <summary>A label of the Traffic Light Protocol, version 2.0 (FIRST, 2022).</summary>
[OpenCode]
public readonly partial struct TlpLabel
{
    /// <summary>For the eyes and ears of individual recipients only.</summary>
    public static partial TlpLabel Red { get; }

    /// <summary>For the recipients' organisation and its clients, on a need-to-know basis.</summary>
    public static partial TlpLabel Amber { get; }

    /// <summary>For the recipients' organisation only.</summary>
    [CodeText("amber+strict")]
    public static partial TlpLabel AmberStrict { get; }

    /// <summary>For the recipients' community, not for the public.</summary>
    public static partial TlpLabel Green { get; }

    /// <summary>For everyone.</summary>
    public static partial TlpLabel Clear { get; }
}
