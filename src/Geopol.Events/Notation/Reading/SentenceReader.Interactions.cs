namespace Geopol.Events;

/// <summary>Who takes part in an interaction, and in which role.</summary>
internal ref partial struct SentenceReader
{
    // Actors; or goods or a matter as the subject.
    private readonly EquatableArray<Participant> Agents(SentenceRole role, in ClauseSlots slots)
    {
        if (FirstOf(role, in slots) is >= 0 and var at && (nouns[at].Kinds & NounKinds.Actor) == 0)
        {
            return [ThingOf(in nouns[at])];
        }

        var actors = Actors(role, in slots);
        var agents = new Participant[actors.Count];
        for (var i = 0; i < agents.Length; i++)
        {
            agents[i] = actors[i];
        }

        return new(agents);
    }

    private readonly EquatableArray<Participant> Participants(InteractionRole part, in ClauseSlots slots)
    {
        var count = 0;
        for (var i = 0; i < slots.Count; i++)
        {
            count += slots[i].Part == part ? slots[i].Count : 0;
        }

        if (count == 0)
        {
            return default;
        }

        var participants = new Participant[count];
        var next = 0;
        for (var i = 0; i < slots.Count; i++)
        {
            for (var j = 0; slots[i].Part == part && j < slots[i].Count; j++)
            {
                participants[next++] = ParticipantOf(in nouns[slots[i].Start + j], slots[i].Role);
            }
        }

        return new(participants);
    }

    private readonly EquatableArray<Adjunct> Adjuncts(in ClauseSlots slots)
    {
        List<Adjunct>? adjuncts = null;
        for (var i = 0; i < slots.Count; i++)
        {
            for (var j = 0; slots[i].Part == InteractionRole.Adjuncts && j < slots[i].Count; j++)
            {
                (adjuncts ??= []).Add(new() { Relation = AdjunctRelations.Of(slots[i].Preposition), Participant = ParticipantOf(in nouns[slots[i].Start + j], slots[i].Role) });
            }
        }

        return adjuncts is null ? default : [.. adjuncts];
    }

    private static Participant ParticipantOf(in Noun noun, SentenceRole slot) => slot switch
    {
        SentenceRole.Recipients => NounValues.ActorOf(in noun)!,
        SentenceRole.Instruments => NounValues.GoodsOf(in noun),
        SentenceRole.Where => NounValues.PlaceOf(in noun),
        _ => ThingOf(in noun),
    };

    // Where an actor, goods or words may stand.
    private static Participant ThingOf(in Noun noun) =>
        (noun.Kinds & NounKinds.Actor) != 0 && noun.Free is null || noun.Tag is not null && noun.Kinds == NounKinds.Actor ? NounValues.ActorOf(in noun)!
        : IsMatter(in noun) ? NounValues.WordsOf(in noun, withArticle: true)
        : NounValues.GoodsOf(in noun);

    // Whether it is words where an actor or goods may stand too.
    private static bool IsMatter(in Noun noun) =>
        !((noun.Kinds & NounKinds.Actor) != 0 && noun.Free is null || noun.Tag is not null && noun.Kinds == NounKinds.Actor)
        && !((noun.Kinds & NounKinds.Goods) != 0 && noun.Free is null || noun.Kinds == NounKinds.Goods);
}
