namespace Geopol.Events;

/// <summary>Who takes part in an interaction, each behind a preposition of its role.</summary>
internal ref partial struct SentenceWriter
{
    private void WriteRestOf(Proposition proposition, Interaction interaction, LexiconVerb verb, ClauseGap gap)
    {
        var printed = default(InteractionRoleSet);
        var wasObjectSaid = gap != ClauseGap.Object && TryWriteBehind(interaction, verb, Preposition.None, ref printed);
        for (var i = 1; i < Prepositions.Count; i++)
        {
            TryWriteBehind(interaction, verb, (Preposition)i, ref printed);
        }

        WriteWhen(interaction);
        WriteEmbedded(proposition, verb, wasObjectSaid);
    }

    // The first role that this place of the verb has, and of which there is something to say.
    private bool TryWriteBehind(Interaction interaction, LexiconVerb verb, Preposition preposition, ref InteractionRoleSet printed)
    {
        foreach (var slot in InteractionPlaces.SlotsOf(verb, preposition))
        {
            var role = verb.RoleAt(preposition, slot);
            if (role == InteractionRole.None || printed.Has(role))
            {
                continue;
            }

            if (role is InteractionRole.Where or InteractionRole.Occasion)
            {
                if (!IsInferred(interaction.Marks, slot) && TryWriteRole(interaction, slot, preposition, verb))
                {
                    printed.Add(role);
                    return true;
                }

                continue;
            }

            var place = InteractionPlaces.Find(interaction, verb, preposition, role, out var said);
            if (place != SentenceRole.None)
            {
                printed.Add(role);
                Behind(Prepositions.WordsOf(preposition));
                WriteParticipants(said, new(verb, preposition, place));
                return true;
            }
        }

        return false;
    }

    private void WriteParticipants(scoped ReadOnlySpan<Participant> said, PlaceInClause place)
    {
        for (var i = 0; i < said.Length; i++)
        {
            Separate(i, said.Length, i > 0 ? said[i - 1].Actor : null, said[i].Actor);
            WriteParticipant(said[i], place.Role, i == 0 ? place : default);
        }
    }

    private bool WriteParticipant(Participant participant, SentenceRole slot, PlaceInClause place)
    {
        // What stands where words, goods and actors may carries a tag that says which it is.
        var isTheme = slot is SentenceRole.Themes or SentenceRole.Actors;
        if (participant.Goods is { } goods)
        {
            return WriteGoods(goods, place, isTheme);
        }

        if (participant.Actor is { } actor)
        {
            return WriteActor(actor, place, isTheme);
        }

        if (participant.Place is { } where)
        {
            WritePlace(where, place);
            return false;
        }

        var text = participant.Clause?.Words ?? participant.Clause?.Proposition?.Event.Type ?? "?";
        var known = words.Names.Find(StripArticle(text));
        if (known is not null && known.Kinds == NounKinds.Matter && known.Words == text)
        {
            WriteName(known, NounKinds.Matter, place);
            return known.IsPlural;
        }

        WriteBracket(text, words.Names.Find(text) is not null ? "words" : place.NeedsTag(default, isFree: true, NounKinds.Matter) || place.Verb is null || IsDate(text) ? "matter" : null);
        return false;
    }

    // Whether an infinitive says it: its subject are these, and it says nothing that an infinitive can't.
    internal static bool IsDoneBy(Proposition content, LexiconVerb verb, EquatableArray<Participant> doers)
    {
        if (content.Condition is not null || !content.Asks.IsEmpty || doers.IsEmpty)
        {
            return false;
        }

        if (doers is [{ Actor: null }])
        {
            return content.Event is Interaction caused && caused.Agents == doers && CauseOf(caused) is not null;
        }

        var subjects = EventRoles.Subjects(content.Event, SubjectOf(content.Event, verb));
        return IsFirstAlone(content, verb) ? doers.Count == 1 && doers[0].Actor == subjects[0]
            : doers.Actors() is var actors && actors.Count == doers.Count && subjects.SequenceEqual(actors.AsSpan())
                && (content.Event is not Interaction interaction || interaction.Agents.Count == subjects.Length);
    }
}
