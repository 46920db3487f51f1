namespace Geopol.Events;

/// <summary>How a sentence names actors.</summary>
public enum SentenceStyle
{
    /// <summary>By their names: <c>DPRK may sell munitions to Russia, per FT</c>.</summary>
    Names,

    /// <summary>States by their ISO 3166-1 alpha-2 code: <c>KP may sell munitions to RU, per FT</c>. The sentence stays the same where names change.</summary>
    Codes,
}
