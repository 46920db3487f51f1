namespace Geopol.Events;

/// <summary>
/// What an interaction is about or comes from: goods, an actor, or a clause (a proposition or words), and how it belongs to
/// it: cooperate <em>on</em> satellites, vote <em>for</em> a resolution.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. One of goods, actor and content is given; <c>Check</c> says so.</remarks>
[WireObject]
public sealed partial record Theme
{
    /// <summary>How it belongs; absent for a direct object: "supported the war".</summary>
    public partial ThemeRelation Relation { get; init; }

    /// <summary>The goods.</summary>
    public partial Goods? Goods { get; init; }

    /// <summary>The actor.</summary>
    public partial Actor? Actor { get; init; }

    /// <summary>The proposition or the words.</summary>
    public partial Clause? Content { get; init; }

    /// <summary>A thing named by words.</summary>
    public static implicit operator Theme(string words) => new() { Content = words };

    /// <summary>Goods.</summary>
    public static implicit operator Theme(Goods goods) => new() { Goods = goods };

    /// <summary><c>on satellite technology</c>.</summary>
    public override string ToString() => $"{Relation} {Goods?.ToString() ?? Actor?.ToString() ?? Content?.ToString()}".Trim();
}
