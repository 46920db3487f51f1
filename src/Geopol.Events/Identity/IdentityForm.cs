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
    /// <param name="claim">The claim.</param>
    /// <returns>Canonical JSON.</returns>
    public static string Of(Claim claim) => Of(claim, IdentityScope.Statement, ClaimIdentity.Write);

    /// <summary>The form behind <see cref="Proposition.Key"/>.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <returns>Canonical JSON.</returns>
    public static string Of(Proposition proposition) => Of(proposition, IdentityScope.Statement, PropositionIdentity.Write);

    /// <summary>The form behind <see cref="Proposition.MatterKey"/>.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <returns>Canonical JSON.</returns>
    public static string OfMatter(Proposition proposition) => Of(proposition, IdentityScope.Matter, PropositionIdentity.Write);

    private static string Of<T>(T value, IdentityScope scope, IdentityWriter.WriteValue<T> write)
    {
        ArgumentNullException.ThrowIfNull(value);
        var w = new IdentityWriter(scope);
        try
        {
            write(ref w, value);
            return Encoding.UTF8.GetString(w.Written);
        }
        finally
        {
            w.Dispose();
        }
    }
}
