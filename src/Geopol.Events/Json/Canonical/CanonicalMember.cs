namespace Geopol.Events;

/// <summary>A member of an object in a <see cref="CanonicalDraft"/>.</summary>
/// <param name="Start">Where the member's name begins in the draft.</param>
/// <param name="End">Where the member's value ends in the draft.</param>
/// <param name="KeyStart">Where the unescaped name begins in the draft or, as a complement, among the kept keys.</param>
/// <param name="KeyLength">The length of the unescaped name in bytes.</param>
/// <param name="Source">Where the name stands in the source.</param>
internal readonly record struct CanonicalMember(int Start, int End, int KeyStart, int KeyLength, int Source)
{
    /// <summary>The unescaped name.</summary>
    internal ReadOnlySpan<byte> Key(byte[] draft, byte[] keys) =>
        KeyStart >= 0 ? draft.AsSpan(KeyStart, KeyLength) : keys.AsSpan(~KeyStart, KeyLength);
}
