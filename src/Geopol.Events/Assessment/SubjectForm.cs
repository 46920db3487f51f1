namespace Geopol.Events;

/// <summary>Which of those who take part alike, in a meeting or an agreement, stand before the verb.</summary>
[OpenCode]
public readonly partial struct SubjectForm
{
    /// <summary>The first alone, the others behind it: "A meets B", "A agrees with B and C".</summary>
    public static partial SubjectForm First { get; }
}
