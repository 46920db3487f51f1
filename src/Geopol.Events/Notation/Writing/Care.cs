namespace Geopol.Events;

/// <summary>The level of care with which phrases are written. If a sentence isn't read as its claim, it is written again with more care.</summary>
internal enum Care
{
    /// <summary>A phrase has no brackets if it is read with the same meaning when it is alone.</summary>
    Plain,

    /// <summary>A common noun is in brackets if the next words could be its complement.</summary>
    Closed,

    /// <summary>Everything except known names is in brackets.</summary>
    Bracketed,

    /// <summary>Everything is in brackets and has a tag.</summary>
    Tagged,

    /// <summary>The same as <see cref="Tagged"/>, but with the plainest verb. It is used if the claim's own verb is read as another verb.</summary>
    Neutral,

    /// <summary>
    /// The same as <see cref="Tagged"/>, but without places, times and clauses inside the sentence. It is used if one of them is read differently.
    /// </summary>
    Spare,

    /// <summary>The sentence has only the parts that the verb needs, and names no actor.</summary>
    Bare,
}
