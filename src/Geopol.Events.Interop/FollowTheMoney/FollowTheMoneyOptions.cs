namespace Geopol.Events.Interop;

/// <summary>The options of <see cref="FollowTheMoneyReader"/>.</summary>
/// <remarks>Immutable and thread safe; compared by value, the registry and the encoding by reference.</remarks>
public sealed record FollowTheMoneyOptions : ImportOptions
{
    /// <summary>
    /// The maximum number of entities whose names are kept for the statements that refer to them; 500,000 by default. An entity beyond them is only an id in a claim,
    /// and an issue says so.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int MaxEntities
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MaxEntities));
            field = value;
        }
    } = 500_000;
}
