namespace Geopol.Events;

/// <summary>
/// Writes the identity of a warning. The form of a matter has issuers, condition and consequence; it leaves out the addressees, because news
/// rarely names them.
/// </summary>
internal static class WarningIdentity
{
    internal static void Write(ref IdentityWriter w, Warning value)
    {
        if (w.IsMatter)
        {
            WriteMatter(ref w, value);
            return;
        }

        w.Set("addressees"u8, value.Addressees, ActorIdentity.Write);
        w.Value("condition"u8, value.Condition, PropositionIdentity.Write);
        w.Value("consequence"u8, value.Consequence, PropositionIdentity.Write);
        w.Value("grounds"u8, value.Grounds, PropositionIdentity.Write);
        w.Set("issuers"u8, value.Issuers, ActorIdentity.Write);
        w.Code("kind"u8, value.Kind);
        w.Set("related"u8, value.Related, GeopolEventIdentity.Write);
        w.Unknown(value.Unknown);
        w.Value("when"u8, value.When, TimeIdentity.Write);
        w.Value("where"u8, value.Where, PlaceIdentity.Write);
    }

    private static void WriteMatter(ref IdentityWriter w, Warning value)
    {
        w.Value("condition"u8, value.Condition, PropositionIdentity.Write);
        w.Value("consequence"u8, value.Consequence, PropositionIdentity.Write);
        w.Set("issuers"u8, value.Issuers, ActorIdentity.Write);
    }
}
