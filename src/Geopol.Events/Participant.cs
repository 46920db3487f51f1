namespace Geopol.Events;

/// <summary>
/// An actor, goods, a place or a clause that takes part in an event; its role is the list that holds it. Each of them converts
/// to a participant by itself: <c>Objects = [Place.Named("Kharkiv"), drones, "the resolution"]</c>.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. Exactly one of the four is given; a participant of a kind that a later version adds has
/// none, and keeps its JSON in <c>Unknown</c>.
/// </remarks>
[WireObject(FromParts = true)]
[BearsOnContent]
public sealed partial record Participant : INested
{
    private Participant()
    {
    }

    /// <summary>The actor; null where it is something else.</summary>
    public Actor? Actor { get; private init => field = Nesting.Guard(value); }

    /// <summary>The goods; null where it is something else.</summary>
    public Goods? Goods { get; private init; }

    /// <summary>The place; null where it is something else.</summary>
    public Place? Place { get; private init => field = Nesting.Guard(value); }

    /// <summary>The proposition or words; null where it is something else.</summary>
    public Clause? Clause { get; private init => field = Nesting.Guard(value); }

    /// <summary>An actor.</summary>
    /// <param name="actor">The participant.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="ArgumentException">The actor says nothing, or nests too deep.</exception>
    public static Participant Of(Actor actor) => new() { Actor = Nesting.Required(actor) };

    /// <summary>Goods.</summary>
    /// <param name="goods">The participant.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="ArgumentException">The goods say nothing.</exception>
    public static Participant Of(Goods goods)
    {
        ArgumentNullException.ThrowIfNull(goods);
        return goods.IsEmpty ? throw new ArgumentException("The goods say nothing. Give a commodity, a name or a code.", nameof(goods)) : new() { Goods = goods };
    }

    /// <summary>A place.</summary>
    /// <param name="place">The participant.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="ArgumentException">The place says nothing, or nests too deep.</exception>
    public static Participant Of(Place place) => new() { Place = Nesting.Required(place) };

    /// <summary>A proposition or words.</summary>
    /// <param name="clause">The participant.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="ArgumentException">The proposition nests too deep.</exception>
    public static Participant Of(Clause clause) => new() { Clause = Nesting.Required(clause) };

    /// <summary>An actor.</summary>
    public static implicit operator Participant(Actor actor) => Of(actor);

    /// <summary>Goods.</summary>
    public static implicit operator Participant(Goods goods) => Of(goods);

    /// <summary>Goods of this sort.</summary>
    public static implicit operator Participant(Commodity commodity) => Of(Geopol.Events.Goods.Of(commodity));

    /// <summary>A place.</summary>
    public static implicit operator Participant(Place place) => Of(place);

    /// <summary>A clause.</summary>
    public static implicit operator Participant(Clause clause) => Of(clause);

    /// <summary>A proposition.</summary>
    public static implicit operator Participant(Proposition proposition) => Of(Geopol.Events.Clause.Of(proposition));

    /// <summary>A proposition of which nothing but the event is stated.</summary>
    public static implicit operator Participant(GeopolEvent content) => Of(Geopol.Events.Clause.Of(content));

    /// <summary>Words.</summary>
    public static implicit operator Participant(string words) => Of(Geopol.Events.Clause.Of(words));

    internal static Participant? FromParts(Actor? actor, Clause? clause, Goods? goods, Place? place, UnknownMembers unknown, out string? fault)
    {
        // What was read with null members alone says nothing.
        var value = new Participant { Actor = actor, Clause = clause, Goods = goods is { IsEmpty: true } ? null : goods, Place = place, Unknown = unknown };
        var given = (value.Actor is null ? 0 : 1) + (value.Clause is null ? 0 : 1) + (value.Goods is null ? 0 : 1) + (value.Place is null ? 0 : 1);
        fault = given == 1 || (given == 0 && !unknown.IsEmpty) ? null
            : "A participant is an actor, goods, a place or a clause. Give exactly one of these members.";
        return fault is null ? value : null;
    }

    internal int Depth => 1 + Math.Max(Nesting.DepthOf(Actor), Math.Max(Nesting.DepthOf(Place), Nesting.DepthOf(Clause)));

    int INested.Depth => Depth;

    /// <summary>The actor, goods, place or clause; of an unknown kind its JSON.</summary>
    public override string ToString() => Actor?.ToString() ?? Goods?.ToString() ?? Place?.ToString() ?? Clause?.ToString() ?? Unknown.ToString();
}
