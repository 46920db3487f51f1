namespace Geopol.Events;

/// <summary>Writes the identity of an event of an unknown type. Its keys are provisional, because a later version may put more into them.</summary>
internal static class UnknownEventIdentity
{
    internal static void Write(ref IdentityWriter w, UnknownEvent value)
    {
        w.MakeProvisional();
        if (!w.IsMatter)
        {
            w.Value("grounds"u8, value.Grounds, PropositionIdentity.Write);
            w.Set("related"u8, value.Related, GeopolEventIdentity.Write);
            w.Unknown(value.Unknown);
            w.Value("when"u8, value.When, TimeIdentity.Write);
            w.Value("where"u8, value.Where, PlaceIdentity.Write);
        }
    }
}
