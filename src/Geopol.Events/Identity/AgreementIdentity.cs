namespace Geopol.Events;

/// <summary>Writes the identity of an agreement. The form of a matter has parties, subject, terms, the stage and the actors of the stage.</summary>
internal static class AgreementIdentity
{
    internal static void Write(ref IdentityWriter w, Agreement value)
    {
        if (w.IsMatter)
        {
            WriteMatter(ref w, value);
            return;
        }

        w.Value("grounds"u8, value.Grounds, PropositionIdentity.Write);
        w.Code("kind"u8, value.Kind);
        w.Set("parties"u8, value.Parties, ActorIdentity.Write);
        w.Set("related"u8, value.Related, GeopolEventIdentity.Write);
        w.Code("stage"u8, value.Stage);
        w.Set("stageBy"u8, value.StageBy, ActorIdentity.Write);
        w.Folded("subject"u8, value.Subject);
        w.Set("terms"u8, value.Terms, PropositionIdentity.Write);
        w.Folded("title"u8, value.Title.Main);
        w.Unknown(value.Unknown);
        w.Value("when"u8, value.When, TimeIdentity.Write);
        w.Value("where"u8, value.Where, PlaceIdentity.Write);
    }

    private static void WriteMatter(ref IdentityWriter w, Agreement value)
    {
        w.Set("parties"u8, value.Parties, ActorIdentity.Write);
        w.Code("stage"u8, value.Stage);
        w.Set("stageBy"u8, value.StageBy, ActorIdentity.Write);
        w.Folded("subject"u8, value.Subject);
        w.Set("terms"u8, value.Terms, PropositionIdentity.Write);
    }
}
