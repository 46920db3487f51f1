namespace Geopol.Events;

/// <summary>
/// Compares members by the UTF-16 code units of their names. If two members have the same name, they are compared by their positions in the source.
/// </summary>
/// <param name="draft">The bytes of the draft.</param>
/// <param name="keys">The buffer of the unescaped names. It has only the names that have escapes in the source.</param>
internal sealed class CanonicalMemberOrder(byte[] draft, byte[] keys) : IComparer<CanonicalMember>
{
    /// <inheritdoc/>
    public int Compare(CanonicalMember x, CanonicalMember y)
    {
        int order = CanonicalText.CompareUtf8(x.Key(draft, keys), y.Key(draft, keys));
        return order != 0 ? order : x.Source.CompareTo(y.Source);
    }
}
