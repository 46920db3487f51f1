namespace Geopol.Events;

/// <summary>How a sentence names actors.</summary>
public enum SentenceStyle
{
    /// <summary>The sentence has the names of actors: <c>DPRK may sell munitions to Russia, per FT</c>.</summary>
    Names,

    /// <summary>
    /// The sentence has the ISO 3166-1 alpha-2 codes of states: <c>KP may sell munitions to RU, per FT</c>. Such a sentence stays the same if names change.
    /// </summary>
    Codes,
}
