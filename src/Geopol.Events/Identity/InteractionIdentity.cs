namespace Geopol.Events;

/// <summary>Writes the identity of an interaction. The form of a matter has the verb's sense, the principal roles and the content.</summary>
internal static class InteractionIdentity
{
    internal static void Write(ref IdentityWriter w, Interaction value)
    {
        if (w.IsMatter)
        {
            WriteMatter(ref w, value);
            return;
        }

        var mutual = MutualOf(w, value);
        w.Set("adjuncts"u8, value.Adjuncts, ParticipantIdentity.Write);
        WriteAgents(ref w, value, mutual);
        w.Set("amounts"u8, value.Amounts, QuantityIdentity.Write);
        w.Set("beneficiaries"u8, value.Beneficiaries.Items, ParticipantIdentity.Write);
        w.Value("content"u8, value.Content, PropositionIdentity.Write);
        w.Set("counts"u8, value.Counts, ParticipantIdentity.Write);
        w.Set("destinations"u8, value.Destinations.Items, ParticipantIdentity.Write);
        w.Value("grounds"u8, value.Grounds, PropositionIdentity.Write);
        w.Set("instruments"u8, value.Instruments.Items, ParticipantIdentity.Write);
        w.Set("objects"u8, value.Objects.Items, ParticipantIdentity.Write);
        w.Folded("occasion"u8, value.Occasion);
        w.Set("opponents"u8, mutual.HasFlag(VerbReciprocity.Opponents) ? default : value.Opponents.Items, ParticipantIdentity.Write);
        w.Set("partners"u8, mutual.HasFlag(VerbReciprocity.Partners) ? default : value.Partners.Items, ParticipantIdentity.Write);
        w.Set("recipients"u8, value.Recipients.Items, ParticipantIdentity.Write);
        w.Set("related"u8, value.Related, GeopolEventIdentity.Write);
        w.Set("sources"u8, value.Sources.Items, ParticipantIdentity.Write);
        w.Code("status"u8, value.Status);
        w.Set("topics"u8, value.Topics.Items, ParticipantIdentity.Write);
        w.Unknown(value.Unknown);
        w.Code("verb"u8, value.Verb.Sense);
        w.Value("when"u8, value.When, TimeIdentity.Write);
        w.Value("where"u8, value.Where, PlaceIdentity.Write);
    }

    private static void WriteMatter(ref IdentityWriter w, Interaction value)
    {
        var mutual = MutualOf(w, value);
        WriteAgents(ref w, value, mutual);
        w.Set("beneficiaries"u8, value.Beneficiaries.Items, ParticipantIdentity.Write);
        w.Value("content"u8, value.Content, PropositionIdentity.Write);
        w.Set("objects"u8, value.Objects.Items, ParticipantIdentity.Write);
        w.Set("opponents"u8, mutual.HasFlag(VerbReciprocity.Opponents) ? default : value.Opponents.Items, ParticipantIdentity.Write);
        w.Set("partners"u8, mutual.HasFlag(VerbReciprocity.Partners) ? default : value.Partners.Items, ParticipantIdentity.Write);
        w.Set("recipients"u8, value.Recipients.Items, ParticipantIdentity.Write);
        w.Code("verb"u8, value.Verb.Sense);
    }

    // "A clashed with B", "B clashed with A" and "A and B clashed" report one event. The sense of the verb determines which roles can change
    // places with the agents.
    private static void WriteAgents(ref IdentityWriter w, Interaction value, VerbReciprocity mutual)
    {
        if (mutual.HasFlag(VerbReciprocity.Opponents))
        {
            w.Sides("agents"u8, value.Agents.Items, "opponents"u8, value.Opponents.Items, ParticipantIdentity.Write);
        }
        else
        {
            var partners = mutual.HasFlag(VerbReciprocity.Partners) ? value.Partners.Items : default;
            w.Set("agents"u8, value.Agents.Items, ParticipantIdentity.Write, partners, "partners"u8);
        }
    }

    // Returns the roles that can change places with the agents. No role can change places if only one side has something or gets something,
    // because this distinguishes the sides.
    private static VerbReciprocity MutualOf(in IdentityWriter w, Interaction value)
    {
        var isEven = IsNone(w, "recipients"u8, value.Recipients) && IsNone(w, "beneficiaries"u8, value.Beneficiaries)
            && (w.IsMatter || (IsNone(w, "instruments"u8, value.Instruments) && IsNone(w, "sources"u8, value.Sources) && IsNone(w, "destinations"u8, value.Destinations)));
        var mutual = isEven ? VerbSenses.ReciprocityOf(value.Verb) : VerbReciprocity.None;
        return IsNone(w, "partners"u8, value.Partners) ? mutual : mutual & ~VerbReciprocity.Opponents;
    }

    private static bool IsNone(in IdentityWriter w, ReadOnlySpan<byte> name, Participants participants) => participants.IsEmpty || w.IsInferred(name);
}
