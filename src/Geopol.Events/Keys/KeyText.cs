namespace Geopol.Events;

/// <summary>
/// The parts that all four keys have: the 32 bytes of the hash, and whether the key is provisional. A key is provisional if it covers an unknown member. The
/// text of a key is the prefix and 64 hexadecimal digits in lower case. The text of a provisional key also has a <c>?</c> at the end.
/// </summary>
internal readonly record struct KeyText(Digest Digest, bool IsProvisional) : IComparable<KeyText>
{
    private const char Provisional = '?';

    internal static bool TryRead(ReadOnlySpan<char> text, string prefix, bool mayBeProvisional, out KeyText key)
    {
        key = default;
        if (!text.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var provisional = mayBeProvisional && text[^1] == Provisional;
        var hex = provisional ? text[prefix.Length..^1] : text[prefix.Length..];
        if (hex.ContainsAnyInRange('A', 'F') || !Digest.TryParse(hex, out var digest) || digest == default)
        {
            return false;
        }

        key = new KeyText(digest, provisional);
        return true;
    }

    /// <summary>Compares two keys in the order of their texts. A key comes before the provisional key that has the same hash.</summary>
    public int CompareTo(KeyText other) => Digest.CompareTo(other.Digest) is not 0 and var order ? order : IsProvisional.CompareTo(other.IsProvisional);

    internal string ToText(string prefix) => Digest == default ? "" : $"{prefix}{Digest}{(IsProvisional ? "?" : "")}";
}
