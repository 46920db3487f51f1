using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// The participants in one role of an event, in their order. The default value is empty, which means that the text names no participant in the
/// role. A single participant converts implicitly: <c>Objects = Place.Named("Kharkiv")</c>. For several participants use a collection
/// expression: <c>Objects = [kharkiv, drones]</c>.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value, in order. No participant in the list is null.</remarks>
[CollectionBuilder(typeof(Participants), nameof(Create))]
[WireList(typeof(Participant))]
public readonly partial struct Participants : IReadOnlyList<Participant>, IEquatable<Participants>
{
    internal Participants(EquatableArray<Participant> items) => Items = items;

    /// <summary>The number of participants.</summary>
    public int Count => Items.Count;

    /// <summary>Whether there is no participant.</summary>
    public bool IsEmpty => Items.IsEmpty;

    /// <summary>The participant at this position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Participant this[int index] => Items[index];

    internal EquatableArray<Participant> Items { get; }

    /// <summary>Creates a list of these participants.</summary>
    /// <param name="participants">The participants, in their order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">A participant is null.</exception>
    public static Participants Create(ReadOnlySpan<Participant> participants) => new(EquatableArray.Create(participants));

    /// <summary>Creates a list of these participants. Use this method in languages without collection expressions.</summary>
    /// <param name="participants">The participants. Actors, goods, places, clauses and texts convert implicitly.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">A participant is null.</exception>
    public static Participants Of(params Participant[] participants) => Create(participants);

    /// <inheritdoc cref="Of(Participant[])"/>
    public static Participants Of(IEnumerable<Participant> participants) => participants is Participants same ? same : new(EquatableArray.Of(participants));

    /// <summary>Returns the actors among the participants, in their order; empty if there is none. Each call allocates a new array.</summary>
    public EquatableArray<Actor> Actors() => [.. Items.Where(static one => one.Actor is not null).Select(static one => one.Actor!)];

    /// <summary>Returns the goods among the participants, in their order; empty if there are none. Each call allocates a new array.</summary>
    public EquatableArray<Goods> Goods() => [.. Items.Where(static one => one.Goods is not null).Select(static one => one.Goods!)];

    /// <summary>Returns the places among the participants, in their order; empty if there is none. Each call allocates a new array.</summary>
    public EquatableArray<Place> Places() => [.. Items.Where(static one => one.Place is not null).Select(static one => one.Place!)];

    /// <summary>Returns the clauses among the participants, in their order; empty if there is none. Each call allocates a new array.</summary>
    public EquatableArray<Clause> Clauses() => [.. Items.Where(static one => one.Clause is not null).Select(static one => one.Clause!)];

    /// <summary>Returns the participants as a span, without a copy.</summary>
    public ReadOnlySpan<Participant> AsSpan() => Items.AsSpan();

    /// <summary>Enumerates the participants without allocation.</summary>
    public ReadOnlySpan<Participant>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<Participant> IEnumerable<Participant>.GetEnumerator() => ((IEnumerable<Participant>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <summary>Returns whether both lists have equal participants in the same order.</summary>
    public bool Equals(Participants other) => Items.Equals(other.Items);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Participants other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.GetHashCode();

    /// <summary>Returns the participants in brackets.</summary>
    public override string ToString() => Items.ToString();

    /// <inheritdoc cref="Equals(Participants)"/>
    public static bool operator ==(Participants left, Participants right) => left.Equals(right);

    /// <summary>Returns whether the lists differ in a participant or in the order of the participants.</summary>
    public static bool operator !=(Participants left, Participants right) => !left.Equals(right);
}
