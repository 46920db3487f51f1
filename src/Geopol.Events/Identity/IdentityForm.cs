using System.Text;

namespace Geopol.Events;

/// <summary>
/// The canonical JSON from which keys are computed. Use it to see why two claims have the same key or different keys, and to compute the same
/// keys in another program. A key is the SHA-256 hash of its prefix and this form. The forms are described in docs/reference/identity.md.
/// </summary>
/// <remarks>Stateless and thread safe.</remarks>
public static class IdentityForm
{
    /// <summary>Returns the form of <see cref="Claim.Key"/>.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The form as canonical JSON.</returns>
    public static string Of(Claim claim) => Of(claim, IdentityScope.Statement, ClaimIdentity.Write);

    /// <summary>Returns the form of <see cref="Proposition.Key"/>.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <returns>The form as canonical JSON.</returns>
    public static string Of(Proposition proposition) => Of(proposition, IdentityScope.Statement, PropositionIdentity.Write);

    /// <summary>Returns the form of <see cref="Proposition.MatterKey"/>.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <returns>The form as canonical JSON.</returns>
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
