namespace Geopol.Events;

public readonly partial struct UnknownMembers
{
    /// <summary>The members of a JSON object, to be given to a value that doesn't know them.</summary>
    /// <exception cref="ClaimFormatException">It isn't a JSON object, nests deeper than 17 levels, has a member twice, or a number that a double changes, or is larger than 16 MiB.</exception>
    /// <param name="jsonObject">A JSON object.</param>
    /// <returns>Its members, in canonical order.</returns>
    public static UnknownMembers Parse(string jsonObject)
    {
        ArgumentNullException.ThrowIfNull(jsonObject);
        return ClaimJson.Read<Bag, BagCodec>(jsonObject, ReadOptions.Default).ValueOrThrow().Unknown;
    }
}
