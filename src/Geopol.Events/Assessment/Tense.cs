namespace Geopol.Events;

/// <summary>The time of the event, seen from the time of speaking.</summary>
[OpenCode]
public readonly partial struct Tense
{
    /// <summary>The event is before the time of speaking.</summary>
    public static partial Tense Past { get; }

    /// <summary>The event is at the time of speaking.</summary>
    public static partial Tense Present { get; }

    /// <summary>The event is after the time of speaking. A prediction is future.</summary>
    public static partial Tense Future { get; }
}
