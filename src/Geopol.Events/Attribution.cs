using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// The chain of speakers through which a statement reached the recorder. The first link is the outermost, which is nearest to the recorder. The
/// last link is the origin. The default value is empty, which means that the speaker isn't known.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value, in order. Create an attribution with a collection expression:
/// <c>[AttributionLink.Report(ft), AttributionLink.Assess(experts)]</c>. Or begin with the origin: <c>Attribution.Per(experts).Via(ft)</c>.
/// </remarks>
[CollectionBuilder(typeof(Attribution), nameof(Create))]
[WireList(typeof(AttributionLink))]
public readonly partial struct Attribution : IReadOnlyList<AttributionLink>, IEquatable<Attribution>
{
    internal Attribution(EquatableArray<AttributionLink> links) => Items = links;

    /// <summary>The number of links.</summary>
    public int Count => Items.Count;

    /// <summary>Whether the chain has no link, which means that the speaker isn't known.</summary>
    public bool IsEmpty => Items.IsEmpty;

    /// <summary>The link at this position, counted from 0; position 0 is the outermost link.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative, or it isn't less than <see cref="Count"/>.</exception>
    public AttributionLink this[int index] => Items[index];

    /// <summary>The last link, which is the origin of the words; null if the chain is empty.</summary>
    public AttributionLink? Origin => IsEmpty ? null : Items[^1];

    /// <summary>The first link, from which the recorder has the words; null if the chain is empty.</summary>
    public AttributionLink? Nearest => IsEmpty ? null : Items[0];

    internal EquatableArray<AttributionLink> Items { get; }

    /// <summary>Creates the chain of these links. The outermost link comes first.</summary>
    /// <param name="links">The links, the outermost first.</param>
    /// <returns>The chain.</returns>
    public static Attribution Create(ReadOnlySpan<AttributionLink> links) => new(EquatableArray.Create(links));

    /// <summary>Creates the chain of these links. Use this method in languages without collection expressions.</summary>
    /// <param name="links">The links, the outermost first.</param>
    /// <returns>The chain.</returns>
    /// <exception cref="ArgumentException">A link is null.</exception>
    public static Attribution Of(params AttributionLink[] links) => Create(links);

    /// <inheritdoc cref="Of(AttributionLink[])"/>
    public static Attribution Of(IEnumerable<AttributionLink> links) => links is Attribution same ? same : new(EquatableArray.Of(links));

    /// <summary>
    /// Creates a chain of one link in which these sources speak jointly. The act is <c>report</c> if the first source is a media outlet,
    /// otherwise <c>say</c>.
    /// </summary>
    /// <param name="sources">The sources. Several sources speak jointly.</param>
    /// <returns>The chain.</returns>
    /// <example>
    /// <code>
    /// var claim = Claim.Parse("DPRK sold munitions to Russia") with { Attribution = Attribution.Per(Actor.Named(ActorKind.MediaOutlet, "Financial Times")) };
    /// Console.WriteLine(claim);   // DPRK sold munitions to Russia, per FT
    /// </code>
    /// </example>
    public static Attribution Per(params Actor[] sources) => [AttributionLink.Neutral(EquatableArray.Create<Actor>(sources))];

    /// <summary>Returns a longer chain in which these sources pass on the content of this chain. Their link is the outermost.</summary>
    /// <param name="sources">The sources. Several sources speak jointly.</param>
    /// <returns>The longer chain. This chain doesn't change.</returns>
    public Attribution Via(params Actor[] sources) => [AttributionLink.Neutral(EquatableArray.Create<Actor>(sources)), .. Items];

    /// <summary>Returns a longer chain with this link as the outermost.</summary>
    /// <param name="link">The link to add as the outermost.</param>
    /// <returns>The longer chain. This chain doesn't change.</returns>
    public Attribution Via(AttributionLink link) => [link, .. Items];

    /// <summary>Returns the links as a span, without a copy.</summary>
    public ReadOnlySpan<AttributionLink> AsSpan() => Items.AsSpan();

    /// <summary>Enumerates the links from the outermost, without allocation.</summary>
    public ReadOnlySpan<AttributionLink>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<AttributionLink> IEnumerable<AttributionLink>.GetEnumerator() => ((IEnumerable<AttributionLink>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <summary>Returns whether both chains have equal links in the same order.</summary>
    public bool Equals(Attribution other) => Items.Equals(other.Items);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Attribution other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.GetHashCode();

    /// <summary>Returns the links, the outermost first, for example <c>report: FT &lt; assess: experts</c>.</summary>
    public override string ToString() => string.Join(" < ", (IEnumerable<AttributionLink>)Items);

    /// <inheritdoc cref="Equals(Attribution)"/>
    public static bool operator ==(Attribution left, Attribution right) => left.Equals(right);

    /// <summary>Returns whether the chains differ in a link or in the order of the links.</summary>
    public static bool operator !=(Attribution left, Attribution right) => !left.Equals(right);
}
