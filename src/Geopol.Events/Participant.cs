namespace Geopol.Events;

/// <summary>
/// An actor, goods, a place or a clause that takes part in an event. The list that contains the participant determines its role. A value of each
/// of these types converts implicitly to a participant: <c>Objects = [Place.Named("Kharkiv"), drones, "the resolution"]</c>.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. Exactly one of the four members is given. A later version may add a kind of participant. Such a
/// participant has none of the four members; its JSON is in <c>Unknown</c>.
/// </remarks>
[WireObject(FromParts = true)]
[BearsOnContent]
public sealed partial record Participant : INested
{
    private Participant()
    {
    }

    /// <summary>The actor; null if the participant is something else.</summary>
    public Actor? Actor { get; private init => field = Nesting.Guard(value); }

    /// <summary>The goods; null if the participant is something else.</summary>
    public Goods? Goods { get; private init; }

    /// <summary>The place; null if the participant is something else.</summary>
    public Place? Place { get; private init => field = Nesting.Guard(value); }

    /// <summary>The proposition or words; null if the participant is something else.</summary>
    public Clause? Clause { get; private init => field = Nesting.Guard(value); }

    /// <summary>Creates a participant from an actor.</summary>
    /// <param name="actor">The actor.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="ArgumentException">The actor has no member, or is nested too deeply.</exception>
    public static Participant Of(Actor actor) => new() { Actor = Nesting.Required(actor) };

    /// <summary>Creates a participant from goods.</summary>
    /// <param name="goods">The goods.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="ArgumentException">The goods have no member.</exception>
    public static Participant Of(Goods goods)
    {
        ArgumentNullException.ThrowIfNull(goods);
        return goods.IsEmpty ? throw new ArgumentException("The goods say nothing. Give a commodity, a name or a code.", nameof(goods)) : new() { Goods = goods };
    }

    /// <summary>Creates a participant from a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="ArgumentException">The place has no member, or is nested too deeply.</exception>
    public static Participant Of(Place place) => new() { Place = Nesting.Required(place) };

    /// <summary>Creates a participant from a proposition or words.</summary>
    /// <param name="clause">The proposition or words.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="ArgumentException">The proposition is nested too deeply.</exception>
    public static Participant Of(Clause clause) => new() { Clause = Nesting.Required(clause) };

    /// <summary>Converts an actor to a participant.</summary>
    public static implicit operator Participant(Actor actor) => Of(actor);

    /// <summary>Converts goods to a participant.</summary>
    public static implicit operator Participant(Goods goods) => Of(goods);

    /// <summary>Converts a commodity to a participant: goods of this sort.</summary>
    public static implicit operator Participant(Commodity commodity) => Of(Geopol.Events.Goods.Of(commodity));

    /// <summary>Converts a place to a participant.</summary>
    public static implicit operator Participant(Place place) => Of(place);

    /// <summary>Converts a clause to a participant.</summary>
    public static implicit operator Participant(Clause clause) => Of(clause);

    /// <summary>Converts a proposition to a participant.</summary>
    public static implicit operator Participant(Proposition proposition) => Of(Geopol.Events.Clause.Of(proposition));

    /// <summary>Converts an event to a participant: a proposition that states only the event.</summary>
    public static implicit operator Participant(GeopolEvent content) => Of(Geopol.Events.Clause.Of(content));

    /// <summary>Converts words to a participant.</summary>
    public static implicit operator Participant(string words) => Of(Geopol.Events.Clause.Of(words));

    /// <summary>
    /// Creates a participant from the members that were read. Returns null, and a fault for the reader to report, if not exactly one member is
    /// given.
    /// </summary>
    internal static Participant? FromParts(Actor? actor, Clause? clause, Goods? goods, Place? place, UnknownMembers unknown, out string? fault)
    {
        // If all members of the goods were null in the JSON, the goods say nothing and count as absent.
        var value = new Participant { Actor = actor, Clause = clause, Goods = goods is { IsEmpty: true } ? null : goods, Place = place, Unknown = unknown };
        var given = (value.Actor is null ? 0 : 1) + (value.Clause is null ? 0 : 1) + (value.Goods is null ? 0 : 1) + (value.Place is null ? 0 : 1);
        fault = given == 1 || (given == 0 && !unknown.IsEmpty) ? null
            : "A participant is an actor, goods, a place or a clause. Give exactly one of these members.";
        return fault is null ? value : null;
    }

    internal int Depth => 1 + Math.Max(Nesting.DepthOf(Actor), Math.Max(Nesting.DepthOf(Place), Nesting.DepthOf(Clause)));

    int INested.Depth => Depth;

    /// <summary>Returns the text of the actor, goods, place or clause. Returns the JSON if the kind is unknown.</summary>
    public override string ToString() => Actor?.ToString() ?? Goods?.ToString() ?? Place?.ToString() ?? Clause?.ToString() ?? Unknown.ToString();
}
