using System.Text.Json.Serialization;

namespace Geopol.Events;

/// <summary>A pair of actors: the source does something to the target.</summary>
/// <remarks>Immutable; compared by value.</remarks>
public readonly record struct Dyad
{
    /// <summary>Creates the pair of a source and a target.</summary>
    [JsonConstructor]
    public Dyad(Actor source, Actor target)
    {
        Source = source;
        Target = target;
    }

    /// <summary>The actor that acts.</summary>
    public Actor Source { get; }

    /// <summary>The actor that is acted on.</summary>
    public Actor Target { get; }

    /// <summary>Pairs each source with each target.</summary>
    internal static IEnumerable<Dyad> Between(EquatableArray<Actor> sources, EquatableArray<Actor> targets) =>
        sources.SelectMany(source => targets.Select(target => new Dyad(source, target)));

    /// <summary>Pairs each actor with each other actor, in both directions.</summary>
    internal static IEnumerable<Dyad> Among(EquatableArray<Actor> all) =>
        all.SelectMany((source, i) => all.Where((_, j) => j != i).Select(target => new Dyad(source, target)));

    /// <summary>Returns the source and the target, for example <c>North Korea -> Russia</c>.</summary>
    public override string ToString() => $"{Source} -> {Target}";
}
