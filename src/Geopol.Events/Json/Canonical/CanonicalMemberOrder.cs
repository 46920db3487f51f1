namespace Geopol.Events;

/// <summary>Orders members by the UTF-16 code units of their names. Members with the same name keep the order of the source.</summary>
/// <param name="draft">The bytes of the draft.</param>
/// <param name="keys">The unescaped names that aren't in the draft.</param>
internal sealed class CanonicalMemberOrder(byte[] draft, byte[] keys) : IComparer<CanonicalMember>
{
    /// <inheritdoc/>
    public int Compare(CanonicalMember x, CanonicalMember y)
    {
        int order = CanonicalText.CompareUtf8(x.Key(draft, keys), y.Key(draft, keys));
        return order != 0 ? order : x.Source.CompareTo(y.Source);
    }
}
