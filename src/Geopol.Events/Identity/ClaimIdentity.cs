namespace Geopol.Events;

/// <summary>
/// Writes the identity of a claim as a statement by its sources: the key of the proposition, and for each link its sources, the class of its
/// act, and the members to which the act is limited.
/// </summary>
internal static class ClaimIdentity
{
    internal static void Write(ref IdentityWriter w, Claim claim)
    {
        w.Begin(claim.Unknown);
        w.Sequence("links"u8, claim.Attribution.Items, Write);
        var proposition = claim.Attribution.Any(static link => link.About.Any(static member => member.Text.Contains('[')))
            ? ClaimKeys.OrderedKeyOf(claim.Proposition) : claim.Proposition.Key;
        w.Exact("proposition"u8, proposition.ToString());
        if (proposition.IsProvisional)
        {
            w.MakeProvisional();
        }

        w.End();
    }

    private static void Write(ref IdentityWriter w, AttributionLink link)
    {
        w.Enter(link.Marks);
        w.Begin(link.Unknown);
        w.Set("about"u8, link.About, static (ref w, member) => w.Text(member.Text));
        w.Exact("class"u8, SpeechActs.ClassOf(link.Act));
        w.Set("sources"u8, link.Sources, ActorIdentity.Write);
        w.End();
        w.Leave();
    }
}
