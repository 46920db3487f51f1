namespace Geopol.Events;

/// <summary>The article or pronoun before a German noun.</summary>
internal enum GermanDeterminer : byte
{
    /// <summary>No article: "Munition", "Russland".</summary>
    None,

    /// <summary>"der".</summary>
    Definite,

    /// <summary>"ein"; no article before a plural.</summary>
    Indefinite,

    /// <summary>"kein".</summary>
    No,

    /// <summary>"dieser".</summary>
    This,
}
