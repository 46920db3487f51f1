namespace Geopol.Events.Ontologies;

/// <summary>An auxiliary mode of PLOVER 2.0: whether the event is past, future, hypothetical, or did not happen.</summary>
[OpenCode]
public readonly partial struct PloverAuxiliary
{
    /// <summary>The event is from an earlier time than the text. The library never derives this mode, because a past tense alone doesn't say so.</summary>
    public static partial PloverAuxiliary Historical { get; }

    /// <summary>The event is in the future.</summary>
    public static partial PloverAuxiliary Future { get; }

    /// <summary>The event is hypothetical, possible, or depends on a condition.</summary>
    public static partial PloverAuxiliary Hypothetical { get; }

    /// <summary>The event did not happen.</summary>
    public static partial PloverAuxiliary Negation { get; }
}
