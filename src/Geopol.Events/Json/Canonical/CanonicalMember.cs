namespace Geopol.Events;

/// <summary>A member of an object in a <see cref="CanonicalDraft"/>.</summary>
/// <param name="Start">The position of the member in the draft, at the opening quote of its name.</param>
/// <param name="End">The position after the member's value in the draft.</param>
/// <param name="KeyStart">
/// The position of the unescaped name in the draft. A negative value is the bitwise complement of the position in the buffer of unescaped names.
/// </param>
/// <param name="KeyLength">The length of the unescaped name in bytes.</param>
/// <param name="Source">The byte offset of the name in the source.</param>
internal readonly record struct CanonicalMember(int Start, int End, int KeyStart, int KeyLength, int Source)
{
    /// <summary>Returns the unescaped name in UTF-8. The arguments are the two arrays of the draft to which the member belongs.</summary>
    internal ReadOnlySpan<byte> Key(byte[] draft, byte[] keys) =>
        KeyStart >= 0 ? draft.AsSpan(KeyStart, KeyLength) : keys.AsSpan(~KeyStart, KeyLength);
}
