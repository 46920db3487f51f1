namespace Geopol.Events;

/// <summary>Where in a sentence the participants of an interaction stand: the inverse of how the reader gives them a role.</summary>
internal static class InteractionPlaces
{
    /// <summary>The slots of the verb's object or of a preposition, in the reader's order.</summary>
    internal static ReadOnlySpan<SentenceRole> SlotsOf(LexiconVerb verb, Preposition preposition) =>
        preposition == Preposition.None ? verb.ObjectWithPlace : verb.RolesOf(preposition);

    /// <summary>
    /// What of a role is said in this place, and which slot of the place it fills; none where nothing is, or where another place says it. A list is
    /// read in the slot of its first name: those that don't fit there are left out.
    /// </summary>
    internal static SentenceRole Find(Interaction interaction, LexiconVerb verb, Preposition preposition, InteractionRole role, out ReadOnlySpan<Participant> said)
    {
        said = EventRoles.Said(interaction, role, AdjunctRelations.Of(preposition));
        var slot = Fitting(verb, preposition, role, ref said);
        var other = InteractionRoles.WithoutWords(role, preposition);
        if (slot == SentenceRole.None && other != role)
        {
            said = EventRoles.Said(interaction, other, default);
            slot = Fitting(verb, preposition, other, ref said);

            // One thing in words would be read as the content or the grounds.
            return said.Length == 1 && KindOf(said[0]) == NounKinds.Matter ? SentenceRole.None : slot;
        }

        return slot;
    }

    /// <summary>What a participant is named as; none of what no sentence names.</summary>
    internal static NounKinds KindOf(Participant participant) => participant switch
    {
        { Actor: not null } => NounKinds.Actor,
        { Goods: not null } => NounKinds.Goods,
        { Place.Names.IsAbsent: false } => NounKinds.Place,
        { Clause: not null } => NounKinds.Matter,
        _ => NounKinds.None,
    };

    private static SentenceRole Fitting(LexiconVerb verb, Preposition preposition, InteractionRole role, ref ReadOnlySpan<Participant> said)
    {
        foreach (var participant in said)
        {
            var kind = KindOf(participant);
            if (kind != NounKinds.None && PrepositionOf(verb, role, kind) == preposition)
            {
                var slot = SlotAt(verb, preposition, kind);
                said = Only(said, SentenceRoles.Takes(slot));
                return slot;
            }
        }

        return SentenceRole.None;
    }

    private static SentenceRole SlotAt(LexiconVerb verb, Preposition preposition, NounKinds kind) =>
        preposition == Preposition.None ? verb.RoleOfObject(kind, isFree: false) : verb.RoleBehind(preposition, kind, isFree: false);

    // The object where that has the role, else the first preposition of the verb's line that does; null where none does.
    private static Preposition? PrepositionOf(LexiconVerb verb, InteractionRole role, NounKinds kind)
    {
        if (IsOf(verb, Preposition.None, role, kind))
        {
            return Preposition.None;
        }

        foreach (var preposition in verb.Order)
        {
            if (IsOf(verb, preposition, role, kind))
            {
                return preposition;
            }
        }

        foreach (var preposition in verb.Order)
        {
            if (SlotAt(verb, preposition, kind) is var slot and not SentenceRole.None && InteractionRoles.WithoutWords(verb.RoleAt(preposition, slot), preposition) == role)
            {
                return preposition;
            }
        }

        return null;
    }

    private static bool IsOf(LexiconVerb verb, Preposition preposition, InteractionRole role, NounKinds kind) =>
        SlotAt(verb, preposition, kind) is var slot and not SentenceRole.None && verb.RoleAt(preposition, slot) == role;

    private static ReadOnlySpan<Participant> Only(ReadOnlySpan<Participant> said, NounKinds kinds)
    {
        var fitting = new List<Participant>(said.Length);
        foreach (var participant in said)
        {
            if ((KindOf(participant) & kinds) != 0)
            {
                fitting.Add(participant);
            }
        }

        return fitting.Count == said.Length ? said : fitting.ToArray();
    }
}
