using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// Writes the canonical form (RFC 8785) of a JSON value. The reader must be at the first token of the value, and must have one contiguous final block without
/// comments. Afterwards the reader is at the last token of the value. A fault in the data is returned, with the offset of the faulty token. Only a syntax error
/// is thrown: the reader throws a <see cref="JsonException"/>.
/// </summary>
internal static class Canonicalizer
{
    /// <summary>Creates the canonical form of the value as a new array. Returns false if there is a fault.</summary>
    /// <param name="reader">The reader, at the first token of the value.</param>
    /// <param name="exactNumbers">Whether a number is a fault if it changes when it is stored as a double.</param>
    /// <param name="maxDepth">The maximum number of levels of nested objects and arrays. 0 allows neither.</param>
    /// <param name="canonical">The canonical form, in UTF-8; null if there is a fault.</param>
    /// <param name="fault">The fault, or <c>None</c>.</param>
    /// <param name="faultOffset">The byte offset of the faulty token; -1 if there is no fault.</param>
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
