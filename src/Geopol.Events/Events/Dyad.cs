namespace Geopol.Events;

/// <summary>Who does it, and to whom.</summary>
/// <remarks>Immutable; compared by value.</remarks>
public readonly record struct Dyad
{
    /// <summary>Source and target.</summary>
    public Dyad(Actor source, Actor target)
    {
        Source = source;
        Target = target;
    }

    /// <summary>Who does it.</summary>
    public Actor Source { get; }

    /// <summary>To whom it is done.</summary>
    public Actor Target { get; }

    internal static IEnumerable<Dyad> Between(EquatableArray<Actor> sources, EquatableArray<Actor> targets) =>
        sources.SelectMany(source => targets.Select(target => new Dyad(source, target)));

    internal static IEnumerable<Dyad> Among(EquatableArray<Actor> all) =>
        all.SelectMany((source, i) => all.Where((_, j) => j != i).Select(target => new Dyad(source, target)));

    /// <summary><c>North Korea -> Russia</c>.</summary>
    public override string ToString() => $"{Source} -> {Target}";
}
