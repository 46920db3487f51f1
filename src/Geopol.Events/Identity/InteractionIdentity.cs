namespace Geopol.Events;

/// <summary>An interaction: of the matter the verb, who does it to whom, cause, themes, instruments and content.</summary>
internal static class InteractionIdentity
{
    internal static void Write(ref IdentityWriter w, Interaction value)
    {
        if (w.IsMatter)
        {
            WriteMatter(ref w, value);
            return;
        }

        w.Set("actors"u8, value.Actors, ActorIdentity.Write);
        w.Value("cause"u8, value.Cause, ThemeIdentity.Write);
        w.Value("content"u8, value.Content, PropositionIdentity.Write);
        w.Set("counts"u8, value.Counts, ThemeIdentity.Write);
        w.Value("grounds"u8, value.Grounds, PropositionIdentity.Write);
        w.Set("instruments"u8, value.Instruments, GoodsIdentity.Write);
        w.Folded("occasion"u8, value.Occasion);
        w.Set("recipients"u8, value.Recipients, ActorIdentity.Write);
        w.Set("related"u8, value.Related, GeopolEventIdentity.Write);
        w.Code("status"u8, value.Status);
        w.Set("themes"u8, value.Themes, ThemeIdentity.Write);
        w.Unknown(value.Unknown);
        w.Code("verb"u8, value.Verb);
        w.Value("when"u8, value.When, TimeIdentity.Write);
        w.Value("where"u8, value.Where, PlaceIdentity.Write);
    }

    private static void WriteMatter(ref IdentityWriter w, Interaction value)
    {
        w.Set("actors"u8, value.Actors, ActorIdentity.Write);
        w.Value("cause"u8, value.Cause, ThemeIdentity.Write);
        w.Value("content"u8, value.Content, PropositionIdentity.Write);
        w.Set("instruments"u8, value.Instruments, GoodsIdentity.Write);
        w.Set("recipients"u8, value.Recipients, ActorIdentity.Write);
        w.Set("themes"u8, value.Themes, ThemeIdentity.Write);
        w.Code("verb"u8, value.Verb);
    }
}
