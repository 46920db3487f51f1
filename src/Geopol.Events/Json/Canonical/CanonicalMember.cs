namespace Geopol.Events;

/// <summary>A member of an object in a <see cref="CanonicalDraft"/>.</summary>
/// <param name="Start">The position of the member in the draft, at the opening quote of its name.</param>
/// <param name="End">The position after the member's value in the draft.</param>
/// <param name="KeyStart">The position of the unescaped name in the draft; if negative, the bitwise complement of its position in the buffer of unescaped names.</param>
/// <param name="KeyLength">The length of the unescaped name in bytes.</param>
/// <param name="Source">The byte offset of the name in the source.</param>
internal readonly record struct CanonicalMember(int Start, int End, int KeyStart, int KeyLength, int Source)
{
    /// <summary>The unescaped name, in UTF-8, from the arrays of the member's draft.</summary>
    internal ReadOnlySpan<byte> Key(byte[] draft, byte[] keys) =>
        KeyStart >= 0 ? draft.AsSpan(KeyStart, KeyLength) : keys.AsSpan(~KeyStart, KeyLength);
}
