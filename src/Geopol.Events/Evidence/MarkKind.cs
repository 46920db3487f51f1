namespace Geopol.Events;

/// <summary>What holds of one member of an event or link.</summary>
[OpenCode]
public readonly partial struct MarkKind
{
    /// <summary>Uncertain, as EDTF's <c>?</c>.</summary>
    public static partial MarkKind Uncertain { get; }

    /// <summary>Approximate, as EDTF's <c>~</c>.</summary>
    public static partial MarkKind Approximate { get; }

    /// <summary>Contested.</summary>
    public static partial MarkKind Disputed { get; }

    /// <summary>Added by the recorder; the text doesn't say it. Such a member is in no <c>Proposition.Key</c>.</summary>
    public static partial MarkKind Inferred { get; }

    /// <summary>Left out on purpose.</summary>
    public static partial MarkKind Redacted { get; }
}
