namespace Geopol.Events;

/// <summary>The article or pronoun before a German noun.</summary>
internal enum GermanDeterminer : byte
{
    /// <summary>Nothing: "Munition", "Russland".</summary>
    None,

    /// <summary>"der".</summary>
    Definite,

    /// <summary>"ein"; nothing before a plural.</summary>
    Indefinite,

    /// <summary>"kein".</summary>
    No,

    /// <summary>"dieser".</summary>
    This,
}
