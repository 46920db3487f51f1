using System.Text;

namespace Geopol.Events;

public readonly partial struct UnknownMembers
{
    /// <summary>The members of a JSON object, to be given to a value that doesn't know them.</summary>
    /// <param name="jsonObject">A JSON object.</param>
    /// <returns>Its members, in canonical order.</returns>
    /// <exception cref="ClaimFormatException">It isn't a JSON object, nests deeper than 17 levels, has a member twice, or a number that a double changes.</exception>
    public static UnknownMembers Parse(string jsonObject)
    {
        ArgumentNullException.ThrowIfNull(jsonObject);
        var utf8 = new byte[Encoding.UTF8.GetMaxByteCount(jsonObject.Length)];
        var length = LossyUtf8.Encode(jsonObject, utf8);
        return ClaimJson.Read<Bag, BagCodec>(utf8.AsSpan(0, length), ReadOptions.Default).ValueOrThrow().Unknown;
    }
}
