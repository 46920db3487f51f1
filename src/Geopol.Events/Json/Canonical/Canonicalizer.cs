using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// Canonicalizes (RFC 8785) the JSON value whose first token a reader is on. The reader must read one contiguous final block without comments; afterwards it is
/// on the last token of the value. Invalid data is returned as a fault, with the offset of the token that has it. Only a syntax error is thrown, by the reader,
/// as a <see cref="JsonException"/>.
/// </summary>
internal static class Canonicalizer
{
    /// <summary>Returns the canonical form of the value as a new array; false if there is a fault.</summary>
    /// <param name="reader">The reader, at the first token of the value.</param>
    /// <param name="exactNumbers">Whether a number whose value a double changes is a fault.</param>
    /// <param name="maxDepth">How many objects and arrays may be open at once; 0 allows plain values only.</param>
    /// <param name="canonical">The canonical form, in UTF-8; null if there is a fault.</param>
    /// <param name="fault">The fault; <c>None</c> if there is none.</param>
    /// <param name="faultOffset">The offset of the token that has the fault; -1 if there is none.</param>
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
