namespace Geopol.Events;

/// <summary>
/// What an interaction is about or comes from: goods, an actor, or a clause (a proposition or words), and how it belongs to
/// it: cooperate <em>on</em> satellites, vote <em>for</em> a resolution.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. One of goods, actor and content is given; <c>Check</c> says so.</remarks>
public sealed partial record Theme : INested
{
    private static readonly Theme Nothing = new();

    /// <summary>How it belongs; absent for a direct object: "supported the war".</summary>
    public ThemeRelation Relation { get; init; }

    /// <summary>The goods.</summary>
    public Goods? Goods { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The actor.</summary>
    public Actor? Actor { get; init => field = Nesting.Guard(value); }

    /// <summary>The proposition or the words.</summary>
    public Clause? Content { get; init => field = Nesting.Guard(value); }

    /// <summary>A thing named by words.</summary>
    public static implicit operator Theme(string words) => new() { Content = words };

    /// <summary>Goods.</summary>
    public static implicit operator Theme(Goods goods) => new() { Goods = goods };

    int INested.Depth => 1 + Math.Max(Nesting.DepthOf(Actor), Nesting.DepthOf(Content));

    bool INested.IsEmpty => Goods is null && Actor is null && Content is null && Equals(Nothing);

    /// <summary><c>on satellite technology</c>.</summary>
    public override string ToString() => $"{Relation} {Goods?.ToString() ?? Actor?.ToString() ?? Content?.ToString()}".Trim();
}
