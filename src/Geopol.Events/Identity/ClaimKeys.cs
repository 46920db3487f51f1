namespace Geopol.Events;

/// <summary>
/// Computes the four keys. A key is the SHA-256 hash of a domain tag (the prefix of the key) and canonical bytes. The bytes of the content id
/// are the written claim; the bytes of the other keys are the identity forms.
/// </summary>
internal static class ClaimKeys
{
    internal static ContentId ContentIdOf(Claim claim)
    {
        var w = new WireWriter();
        try
        {
            w.Raw("c1-"u8);
            ClaimCodec.WriteContent(ref w, claim);
            return new ContentId(Digest.Of(w.Written));
        }
        finally
        {
            w.Dispose();
        }
    }

    internal static ClaimKey KeyOf(Claim claim) => new(Hash("k1-"u8, IdentityScope.Statement, claim, ClaimIdentity.Write));

    internal static PropositionKey KeyOf(Proposition proposition) =>
        new(Hash("p1-"u8, IdentityScope.Statement, proposition, PropositionIdentity.Write));

    /// <summary>Returns the key of the proposition, with its lists in their order. This key is needed if a path names an item by its index.</summary>
    internal static PropositionKey OrderedKeyOf(Proposition proposition) =>
        new(Hash("p1-"u8, IdentityScope.Ordered, proposition, PropositionIdentity.Write));

    internal static MatterKey MatterKeyOf(Proposition proposition) =>
        new(Hash("m1-"u8, IdentityScope.Matter, proposition, PropositionIdentity.Write));

    private static KeyText Hash<T>(ReadOnlySpan<byte> tag, IdentityScope scope, T value, IdentityWriter.WriteValue<T> write)
    {
        var w = new IdentityWriter(scope);
        try
        {
            w.Tag(tag);
            write(ref w, value);
            return new KeyText(Digest.Of(w.Written), w.IsProvisional);
        }
        finally
        {
            w.Dispose();
        }
    }
}
