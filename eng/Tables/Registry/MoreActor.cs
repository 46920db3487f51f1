namespace Geopol.Events.Tables;

/// <summary>An actor of the second table.</summary>
/// <param name="Id">The id of the data files.</param>
/// <param name="Kind">The kind, a code of ActorKind.</param>
/// <param name="Name">The main name.</param>
internal sealed record MoreActor(string Id, string Kind, string Name)
{
    private readonly List<string> aliases = [];

    /// <summary>The id of the larger actor that it is part of; empty if there is none.</summary>
    internal string PartOf { get; set; } = "";

    /// <summary>The id of the country where it has its seat; empty if there is none.</summary>
    internal string Country { get; set; } = "";

    /// <summary>The codes, as scheme:code.</summary>
    internal List<string> Codes { get; } = [];

    internal List<Post> Posts { get; } = [];

    /// <summary>The other names.</summary>
    internal IReadOnlyList<string> Aliases => aliases;

    /// <summary>All names in their folded form.</summary>
    internal IEnumerable<string> FoldedNames => aliases.Append(Name).Select(ActorName.Fold).Distinct();

    internal void AddNames(IEnumerable<string> names) => aliases.AddRange(names.Where(name => name != Name && !aliases.Contains(name)));
}
