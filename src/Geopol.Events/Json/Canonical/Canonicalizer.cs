using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// Canonicalizes (RFC 8785) the value that a reader is at. The reader reads one contiguous final block without
/// comments; at the end it is at the last token of the value. Bad data is a fault that is returned, with the offset
/// of the token at fault, and then nothing is written. Only a syntax error is thrown, by the reader, as a
/// <see cref="JsonException"/>.
/// </summary>
internal static class Canonicalizer
{
    /// <summary>Gives the canonical form of the value as an array of its own; false where there is a fault.</summary>
    /// <param name="reader">The reader, at the first token of the value.</param>
    /// <param name="exactNumbers">Whether a number that a double changes is a fault.</param>
    /// <param name="maxDepth">How many objects and arrays may be open at once; 0 allows plain values only.</param>
    /// <param name="canonical">The canonical form.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="faultOffset">The offset of the token at fault, or -1.</param>
    internal static bool TryCanonicalize(
        ref Utf8JsonReader reader,
        bool exactNumbers,
        int maxDepth,
        [NotNullWhen(true)] out byte[]? canonical,
        out CanonicalFault fault,
        out long faultOffset)
    {
        CanonicalDraft draft = new(exactNumbers);
        try
        {
            fault = draft.Read(ref reader, maxDepth);
            faultOffset = fault == CanonicalFault.None ? -1 : draft.FaultOffset;
            canonical = null;
            if (fault != CanonicalFault.None)
            {
                return false;
            }

            canonical = GC.AllocateUninitializedArray<byte>(draft.Length);
            draft.CopyTo(canonical);
            return true;
        }
        finally
        {
            draft.Dispose();
        }
    }
}
