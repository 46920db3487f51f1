namespace Geopol.Events;

/// <summary><see cref="Participant"/> on the wire: an object with exactly one of four members.</summary>
internal readonly struct ParticipantCodec : ICodec<Participant>
{
    public static ReadOnlySpan<string> Members => Participant.MemberNames;

    public static Participant? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        Actor? actor = null;
        Clause? clause = null;
        Goods? goods = null;
        Place? place = null;
        while (r.Next(ref o))
        {
            if (r.Is("actor"u8)) actor = r.Object<Actor, ActorCodec>();
            else if (r.Is("clause"u8)) clause = r.Object<Clause, ClauseCodec>();
            else if (r.Is("goods"u8)) goods = r.Object<Goods, GoodsCodec>();
            else if (r.Is("place"u8)) place = r.Object<Place, PlaceCodec>();
            else r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        // An object with null members alone is read, and says nothing.
        actor = actor is { IsEmpty: true } ? null : actor;
        goods = goods is { IsEmpty: true } ? null : goods;
        place = place is { IsEmpty: true } ? null : place;
        if (!Participant.IsOne(actor, goods, place, clause, o.Unknown))
        {
            r.FaultOf(ref o, "A participant is an actor, goods, a place or a clause. Give exactly one of these members.");
            return null;
        }

        return Participant.OfParts(actor, goods, place, clause, o.Unknown);
    }

    public static void Write(ref WireWriter w, Participant value)
    {
        var outer = w.Begin(value.Unknown);
        w.Object<Actor, ActorCodec>("actor"u8, value.Actor);
        w.Object<Clause, ClauseCodec>("clause"u8, value.Clause);
        w.Object<Goods, GoodsCodec>("goods"u8, value.Goods);
        w.Object<Place, PlaceCodec>("place"u8, value.Place);
        w.End(outer);
    }
}
