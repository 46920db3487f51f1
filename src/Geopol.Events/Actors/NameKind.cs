namespace Geopol.Events;

/// <summary>The kind of a name that isn't the actor's main name.</summary>
[OpenCode]
public readonly partial struct NameKind
{
    /// <summary>A name that is used in addition to the main name: a nom de guerre, a brand.</summary>
    public static partial NameKind Alias { get; }

    /// <summary>A name that the actor had before.</summary>
    public static partial NameKind Former { get; }

    /// <summary>An abbreviation: "IRGC".</summary>
    public static partial NameKind Abbreviation { get; }

    /// <summary>The main name in another spelling or transliteration.</summary>
    public static partial NameKind Spelling { get; }
}
