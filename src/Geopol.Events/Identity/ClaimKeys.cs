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

    internal static ClaimKey KeyOf(Claim claim)
    {
        var w = new IdentityWriter(IdentityScope.Statement);
        try
        {
            w.Tag("k1-"u8);
            ClaimIdentity.Write(ref w, claim);
            return new ClaimKey(Digest.Of(w.Written), w.IsProvisional);
        }
        finally
        {
            w.Dispose();
        }
    }

    internal static PropositionKey KeyOf(Proposition proposition)
    {
        var w = new IdentityWriter(IdentityScope.Statement);
        try
        {
            w.Tag("p1-"u8);
            PropositionIdentity.Write(ref w, proposition);
            return new PropositionKey(Digest.Of(w.Written), w.IsProvisional);
        }
        finally
        {
            w.Dispose();
        }
    }

    internal static MatterKey MatterKeyOf(Proposition proposition)
    {
        var w = new IdentityWriter(IdentityScope.Matter);
        try
        {
            w.Tag("m1-"u8);
            PropositionIdentity.Write(ref w, proposition);
            return new MatterKey(Digest.Of(w.Written), w.IsProvisional);
        }
        finally
        {
            w.Dispose();
        }
    }
}
