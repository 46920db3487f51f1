using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// The chain of speakers through which a statement reached the recorder: outermost (nearest to the recorder) first, the origin last.
/// The default value is empty: it isn't known who says it.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value, in order. Write it as a collection expression, <c>[AttributionLink.Report(ft), AttributionLink.Assess(experts)]</c>,
/// or from the origin outwards, <c>Attribution.Per(experts).Via(ft)</c>.
/// </remarks>
[CollectionBuilder(typeof(Attribution), nameof(Create))]
[WireList(typeof(AttributionLink))]
public readonly struct Attribution : IReadOnlyList<AttributionLink>, IEquatable<Attribution>
{
    internal Attribution(EquatableArray<AttributionLink> links) => Items = links;

    /// <summary>How many links there are.</summary>
    public int Count => Items.Count;

    /// <summary>Whether there is no link, so that it isn't known who says it.</summary>
    public bool IsEmpty => Items.IsEmpty;

    /// <summary>The link at this place, counted from 0, the outermost.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public AttributionLink this[int index] => Items[index];

    /// <summary>The innermost link, where the words come from; null where there is none.</summary>
    public AttributionLink? Origin => IsEmpty ? null : Items[^1];

    /// <summary>The outermost link, from which the recorder has it; null where there is none.</summary>
    public AttributionLink? Nearest => IsEmpty ? null : Items[0];

    internal EquatableArray<AttributionLink> Items { get; }

    /// <summary>The chain of these links, the outermost first.</summary>
    /// <param name="links">The links, the outermost first.</param>
    /// <returns>The chain.</returns>
    public static Attribution Create(ReadOnlySpan<AttributionLink> links) => new(EquatableArray.Create(links));

    /// <summary>A chain of one link in which these sources speak jointly: a medium reports, anyone else says it.</summary>
    /// <param name="sources">The sources; several speak jointly.</param>
    /// <returns>The chain.</returns>
    public static Attribution Per(params ReadOnlySpan<Actor> sources) => [AttributionLink.Neutral(EquatableArray.Create(sources))];

    /// <summary>This chain, passed on by these sources: their link is the outermost.</summary>
    /// <param name="sources">The sources; several speak jointly.</param>
    /// <returns>A longer chain; this one doesn't change.</returns>
    public Attribution Via(params ReadOnlySpan<Actor> sources) => [AttributionLink.Neutral(EquatableArray.Create(sources)), .. Items];

    /// <summary>This chain, passed on by this link, which is the outermost.</summary>
    /// <param name="link">The link to put outside of the others.</param>
    /// <returns>A longer chain; this one doesn't change.</returns>
    public Attribution Via(AttributionLink link) => [link, .. Items];

    /// <summary>The links without a copy.</summary>
    public ReadOnlySpan<AttributionLink> AsSpan() => Items.AsSpan();

    /// <summary>Enumerates without allocation, from the outermost link.</summary>
    public ReadOnlySpan<AttributionLink>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<AttributionLink> IEnumerable<AttributionLink>.GetEnumerator() => ((IEnumerable<AttributionLink>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <summary>Equal links in the same order.</summary>
    public bool Equals(Attribution other) => Items.Equals(other.Items);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Attribution other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.GetHashCode();

    /// <summary>The links, the outermost first: <c>report: FT &lt; assess: experts</c>.</summary>
    public override string ToString() => string.Join(" < ", (IEnumerable<AttributionLink>)Items);

    /// <inheritdoc cref="Equals(Attribution)"/>
    public static bool operator ==(Attribution left, Attribution right) => left.Equals(right);

    /// <inheritdoc cref="Equals(Attribution)"/>
    public static bool operator !=(Attribution left, Attribution right) => !left.Equals(right);
}
