using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Geopol.Events.Interop;

/// <summary>The ids of STIX objects: a type and a UUID of version 5 (RFC 9562), so that the same object always has the same id.</summary>
internal static class StixId
{
    /// <summary>The namespace of the ids of the objects that this package writes. The documentation of the format names it; it never changes.</summary>
    public static Guid Namespace { get; } = new("7b0c4f0e-3a51-4c6e-9d1f-5e8a2c94b7d3");

    /// <summary>The id of the object of a type that has these distinguishing parts.</summary>
    public static string Of(string type, params ReadOnlySpan<string> parts)
    {
        var name = new StringBuilder(type);
        foreach (var part in parts)
        {
            // The length keeps ("ab", "c") and ("a", "bc") apart.
            name.Append(CultureInfo.InvariantCulture, $"/{part.Length}:{part}");
        }

        return $"{type}--{Version5(Namespace, Encoding.UTF8.GetBytes(name.ToString()))}";
    }

    /// <summary>The UUID of version 5 of a name.</summary>
    public static Guid Version5(Guid space, ReadOnlySpan<byte> name)
    {
        Span<byte> spaceBytes = stackalloc byte[16];
        space.TryWriteBytes(spaceBytes, bigEndian: true, out _);
        return Version5([.. spaceBytes, .. name]);
    }

    /// <summary>The id of the note that carries a claim.</summary>
    public static string OfNote(ContentId claim) => Of("note", claim.ToString());

#pragma warning disable CA5350 // RFC 9562 prescribes SHA-1 for version 5. The UUID protects nothing.
    private static Guid Version5(byte[] bytes)
    {
        var hash = SHA1.HashData(bytes).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
#pragma warning restore CA5350
}
