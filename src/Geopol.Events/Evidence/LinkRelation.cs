namespace Geopol.Events;

/// <summary>How a claim stands to an earlier one: about the matter (the first four), or about the record (the last three).</summary>
[OpenCode]
public readonly partial struct LinkRelation
{
    /// <summary>Speaks for it.</summary>
    public static partial LinkRelation Supports { get; }

    /// <summary>Speaks against it.</summary>
    public static partial LinkRelation Disputes { get; }

    /// <summary>Rests on it.</summary>
    public static partial LinkRelation DependsOn { get; }

    /// <summary>Says how the matter came out; goes with an <see cref="Outcome"/>.</summary>
    public static partial LinkRelation Resolves { get; }

    /// <summary>The recorder's correction, which stands in its place.</summary>
    public static partial LinkRelation Replaces { get; }

    /// <summary>The recorder takes the record back.</summary>
    public static partial LinkRelation Withdraws { get; }

    /// <summary>The recorder holds both for one record.</summary>
    public static partial LinkRelation SameAs { get; }
}
