namespace Geopol.Events;

/// <summary>An interaction: of the matter the verb's sense, the principal roles and the content.</summary>
internal static class InteractionIdentity
{
    internal static void Write(ref IdentityWriter w, Interaction value)
    {
        if (w.IsMatter)
        {
            WriteMatter(ref w, value);
            return;
        }

        w.Set("adjuncts"u8, value.Adjuncts, ParticipantIdentity.Write);
        WriteAgents(ref w, value);
        w.Set("amounts"u8, value.Amounts, QuantityIdentity.Write);
        w.Set("beneficiaries"u8, value.Beneficiaries, ParticipantIdentity.Write);
        w.Value("content"u8, value.Content, PropositionIdentity.Write);
        w.Set("counts"u8, value.Counts, ParticipantIdentity.Write);
        w.Set("destinations"u8, value.Destinations, ParticipantIdentity.Write);
        w.Value("grounds"u8, value.Grounds, PropositionIdentity.Write);
        w.Set("instruments"u8, value.Instruments, ParticipantIdentity.Write);
        w.Set("objects"u8, value.Objects, ParticipantIdentity.Write);
        w.Folded("occasion"u8, value.Occasion);
        WriteOpponents(ref w, value);
        WritePartners(ref w, value);
        w.Set("recipients"u8, value.Recipients, ParticipantIdentity.Write);
        w.Set("related"u8, value.Related, GeopolEventIdentity.Write);
        w.Set("sources"u8, value.Sources, ParticipantIdentity.Write);
        w.Code("status"u8, value.Status);
        w.Set("topics"u8, value.Topics, ParticipantIdentity.Write);
        w.Unknown(value.Unknown);
        w.Code("verb"u8, value.Verb.Sense);
        w.Value("when"u8, value.When, TimeIdentity.Write);
        w.Value("where"u8, value.Where, PlaceIdentity.Write);
    }

    private static void WriteMatter(ref IdentityWriter w, Interaction value)
    {
        WriteAgents(ref w, value);
        w.Set("beneficiaries"u8, value.Beneficiaries, ParticipantIdentity.Write);
        w.Value("content"u8, value.Content, PropositionIdentity.Write);
        w.Set("objects"u8, value.Objects, ParticipantIdentity.Write);
        WriteOpponents(ref w, value);
        WritePartners(ref w, value);
        w.Set("recipients"u8, value.Recipients, ParticipantIdentity.Write);
        w.Code("verb"u8, value.Verb.Sense);
    }

    // "A clashed with B", "B clashed with A" and "A and B clashed" report one event: the sense says who can change places.
    private static void WriteAgents(ref IdentityWriter w, Interaction value)
    {
        if (IsMutual(w, value, VerbReciprocity.Opponents))
        {
            w.Sides("agents"u8, value.Agents, "opponents"u8, value.Opponents, ParticipantIdentity.Write);
        }
        else
        {
            var partners = IsMutual(w, value, VerbReciprocity.Partners) ? value.Partners : default;
            w.Set("agents"u8, value.Agents, ParticipantIdentity.Write, partners, "partners"u8);
        }
    }

    private static void WritePartners(ref IdentityWriter w, Interaction value)
    {
        if (!IsMutual(w, value, VerbReciprocity.Partners))
        {
            w.Set("partners"u8, value.Partners, ParticipantIdentity.Write);
        }
    }

    private static void WriteOpponents(ref IdentityWriter w, Interaction value)
    {
        if (!IsMutual(w, value, VerbReciprocity.Opponents))
        {
            w.Set("opponents"u8, value.Opponents, ParticipantIdentity.Write);
        }
    }

    // What only one side has, or gets, says which side is which.
    private static bool IsMutual(in IdentityWriter w, Interaction value, VerbReciprocity role) => (VerbSenses.ReciprocityOf(value.Verb) & role) != 0
        && IsNone(w, "recipients"u8, value.Recipients) && IsNone(w, "beneficiaries"u8, value.Beneficiaries)
        && (role != VerbReciprocity.Opponents || IsNone(w, "partners"u8, value.Partners))
        && (w.IsMatter || (IsNone(w, "instruments"u8, value.Instruments) && IsNone(w, "sources"u8, value.Sources) && IsNone(w, "destinations"u8, value.Destinations)));

    private static bool IsNone(in IdentityWriter w, ReadOnlySpan<byte> name, EquatableArray<Participant> participants) => participants.IsEmpty || w.IsInferred(name);
}
