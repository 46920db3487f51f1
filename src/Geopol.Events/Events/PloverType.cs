namespace Geopol.Events;

/// <summary>An event type of PLOVER 2.0.</summary>
[OpenCode]
public readonly partial struct PloverType
{
    /// <summary>AGREE, quad class 1 in PLOVER 2.0.</summary>
    [CodeText("AGREE")]
    public static partial PloverType Agree { get; }

    /// <summary>CONSULT, quad class 1 in PLOVER 2.0.</summary>
    [CodeText("CONSULT")]
    public static partial PloverType Consult { get; }

    /// <summary>SUPPORT, quad class 1 in PLOVER 2.0.</summary>
    [CodeText("SUPPORT")]
    public static partial PloverType Support { get; }

    /// <summary>CONCEDE, quad class 1 in PLOVER 2.0.</summary>
    [CodeText("CONCEDE")]
    public static partial PloverType Concede { get; }

    /// <summary>COOPERATE, quad class 2 in PLOVER 2.0.</summary>
    [CodeText("COOPERATE")]
    public static partial PloverType Cooperate { get; }

    /// <summary>AID, quad class 2 in PLOVER 2.0.</summary>
    [CodeText("AID")]
    public static partial PloverType Aid { get; }

    /// <summary>RETREAT, quad class 2 in PLOVER 2.0.</summary>
    [CodeText("RETREAT")]
    public static partial PloverType Retreat { get; }

    /// <summary>REQUEST, quad class 3 in PLOVER 2.0.</summary>
    [CodeText("REQUEST")]
    public static partial PloverType Request { get; }

    /// <summary>ACCUSE, quad class 3 in PLOVER 2.0.</summary>
    [CodeText("ACCUSE")]
    public static partial PloverType Accuse { get; }

    /// <summary>REJECT, quad class 3 in PLOVER 2.0.</summary>
    [CodeText("REJECT")]
    public static partial PloverType Reject { get; }

    /// <summary>THREATEN, quad class 3 in PLOVER 2.0.</summary>
    [CodeText("THREATEN")]
    public static partial PloverType Threaten { get; }

    /// <summary>PROTEST, quad class 4 in PLOVER 2.0.</summary>
    [CodeText("PROTEST")]
    public static partial PloverType Protest { get; }

    /// <summary>SANCTION, quad class 4 in PLOVER 2.0.</summary>
    [CodeText("SANCTION")]
    public static partial PloverType Sanction { get; }

    /// <summary>MOBILIZE, quad class 4 in PLOVER 2.0.</summary>
    [CodeText("MOBILIZE")]
    public static partial PloverType Mobilize { get; }

    /// <summary>COERCE, quad class 4 in PLOVER 2.0.</summary>
    [CodeText("COERCE")]
    public static partial PloverType Coerce { get; }

    /// <summary>ASSAULT, quad class 4 in PLOVER 2.0.</summary>
    [CodeText("ASSAULT")]
    public static partial PloverType Assault { get; }
}
