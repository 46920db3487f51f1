using System.Text;

namespace Geopol.Events;

/// <summary>
/// What the keys are computed from, as canonical JSON: to see why two claims do or don't meet, and to compute the same keys
/// elsewhere. A key is the SHA-256 of its prefix and this form. The forms are described in docs/reference/identity.md.
/// </summary>
/// <remarks>Stateless and thread safe.</remarks>
public static class IdentityForm
{
    /// <summary>The form behind <see cref="Claim.Key"/>.</summary>
    public static string Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var w = new IdentityWriter(IdentityScope.Statement);
        try
        {
            ClaimIdentity.Write(ref w, claim);
            return Encoding.UTF8.GetString(w.Written);
        }
        finally
        {
            w.Dispose();
        }
    }

    /// <summary>The form behind <see cref="Proposition.Key"/>.</summary>
    public static string Of(Proposition proposition) => Of(proposition, IdentityScope.Statement);

    /// <summary>The form behind <see cref="Proposition.MatterKey"/>.</summary>
    public static string OfMatter(Proposition proposition) => Of(proposition, IdentityScope.Matter);

    private static string Of(Proposition proposition, IdentityScope scope)
    {
        ArgumentNullException.ThrowIfNull(proposition);
        var w = new IdentityWriter(scope);
        try
        {
            PropositionIdentity.Write(ref w, proposition);
            return Encoding.UTF8.GetString(w.Written);
        }
        finally
        {
            w.Dispose();
        }
    }
}
