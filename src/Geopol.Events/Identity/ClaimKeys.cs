namespace Geopol.Events;

/// <summary>
/// Computes the four keys: SHA-256 over a domain tag (the key's prefix) and canonical bytes. The content id is over the
/// claim as it is written; the others over the identity forms.
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

    /// <summary>The key with lists in their order, by which an index says which item is meant.</summary>
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
