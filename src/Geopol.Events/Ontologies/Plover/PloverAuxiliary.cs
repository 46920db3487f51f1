namespace Geopol.Events.Ontologies;

/// <summary>An auxiliary mode of PLOVER 2.0: whether the event is past, to come, supposed, or did not happen.</summary>
[OpenCode]
public readonly partial struct PloverAuxiliary
{
    /// <summary>Of another time than the text's own. Never derived here: a past tense alone doesn't say so.</summary>
    public static partial PloverAuxiliary Historical { get; }

    /// <summary>To come.</summary>
    public static partial PloverAuxiliary Future { get; }

    /// <summary>Supposed, possible, or under a condition.</summary>
    public static partial PloverAuxiliary Hypothetical { get; }

    /// <summary>That it did not happen.</summary>
    public static partial PloverAuxiliary Negation { get; }
}
