namespace Geopol.Events;

/// <summary>When the speaker places the event, seen from the time of saying.</summary>
[OpenCode]
public readonly partial struct Tense
{
    /// <summary>Before the saying.</summary>
    public static partial Tense Past { get; }

    /// <summary>At the time of the saying.</summary>
    public static partial Tense Present { get; }

    /// <summary>After the saying; a prediction is future.</summary>
    public static partial Tense Future { get; }
}
