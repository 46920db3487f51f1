using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>The names and nouns of an event by role, in the order in which the roles get their places.</summary>
internal ref struct PlainParts(Vocabulary words)
{
    /// <summary>The largest number of parts.</summary>
    internal const int Most = 10;

    private const int MostOfARole = 2;

    private Store store;

    [InlineArray(Most)]
    private struct Store
    {
        private PlainPart first;
    }

    internal int Count;

    /// <summary>The buffer for the parts. The first <see cref="Count"/> items are in use.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    internal Span<PlainPart> All => store;

    /// <summary>Adds the parts of an event. Returns false if a part isn't a plain name or noun, or if the event needs other words.</summary>
    internal bool TryAdd(GeopolEvent content) => content.Marks.IsEmpty && content.Grounds is null && content.Where is null && content switch
    {
        Transfer transfer => TryTransfer(transfer),
        Meeting meeting => meeting.Venue is null && meeting.Occasion is null && TryAdd(FrameRole.Parties, meeting.Parties) && TryAdd(FrameRole.Host, meeting.Host) && TryAdd(FrameRole.Topics, meeting.Topics),
        Interaction interaction => TryInteraction(interaction),
        _ => false,
    };

    /// <summary>Adds actors in a role. Returns false if an actor has no plain name, or if there are too many actors.</summary>
    internal bool TryAdd(FrameRole role, EquatableArray<Actor> actors)
    {
        foreach (var actor in actors.AsSpan())
        {
            if (!TryAdd(role, actor))
            {
                return false;
            }
        }

        return actors.Count <= MostOfARole;
    }

    private bool TryTransfer(Transfer transfer) => transfer.EndUse is null && transfer.Via.IsEmpty && TryAdd(FrameRole.Suppliers, transfer.Suppliers) && TryAdd(FrameRole.Recipients, transfer.Recipients)
        && TryAdd(FrameRole.EndUsers, transfer.EndUsers) && TryAdd(FrameRole.Origin, transfer.Origin) && TryAdd(FrameRole.Intermediaries, transfer.Intermediaries) && TryAdd(FrameRole.FinancedBy, transfer.FinancedBy)
        && TryAdd(FrameRole.OnBehalfOf, transfer.OnBehalfOf) && TryAdd(FrameRole.StageBy, transfer.StageBy) && TryAdd(FrameRole.Items, transfer.Items) && TryAdd(FrameRole.Consideration, transfer.Consideration);

    private bool TryInteraction(Interaction interaction) => interaction is { Content: null, Occasion: null, Status.IsAbsent: true } && interaction.Adjuncts.IsEmpty && interaction.Counts.IsEmpty
        && TryAdd(FrameRole.Agents, interaction.Agents) && TryAdd(FrameRole.Partners, interaction.Partners) && TryAdd(FrameRole.Objects, interaction.Objects) && TryAdd(FrameRole.Recipients, interaction.Recipients)
        && TryAdd(FrameRole.Beneficiaries, interaction.Beneficiaries) && TryAdd(FrameRole.Opponents, interaction.Opponents) && TryAdd(FrameRole.Sources, interaction.Sources)
        && TryAdd(FrameRole.Destinations, interaction.Destinations) && TryAdd(FrameRole.Instruments, interaction.Instruments) && TryAdd(FrameRole.Topics, interaction.Topics);

    private bool TryAdd(FrameRole role, Actor? actor) => actor is null || Count < Most && PlainPart.TryActor(words, role, actor, isParticipant: false, out All[Count++]);

    private bool TryAdd(FrameRole role, EquatableArray<Goods> goods)
    {
        foreach (var one in goods.AsSpan())
        {
            if (Count == Most || !PlainPart.TryGoods(words, role, one, isParticipant: false, out All[Count]))
            {
                return false;
            }

            Count++;
        }

        return goods.Count <= MostOfARole;
    }

    private bool TryAdd(FrameRole role, EquatableArray<Participant> participants)
    {
        foreach (var participant in participants.AsSpan())
        {
            if (Count == Most || !(participant.Actor is { } actor ? PlainPart.TryActor(words, role, actor, isParticipant: true, out All[Count])
                : participant.Goods is { } goods && PlainPart.TryGoods(words, role, goods, isParticipant: true, out All[Count])))
            {
                return false;
            }

            Count++;
        }

        return participants.Count <= MostOfARole;
    }
}
