namespace Geopol.Events.Tables;

/// <summary>An actor of the second table.</summary>
/// <param name="Id">The id of the data files.</param>
/// <param name="Kind">The kind, a code of ActorKind.</param>
/// <param name="Name">The main name.</param>
internal sealed record MoreActor(string Id, string Kind, string Name)
{
    private readonly List<(string Language, string Name)> aliases = [];
    private readonly List<string> forms = [];

    /// <summary>The id of the larger actor that it is part of; empty if there is none.</summary>
    internal string PartOf { get; set; } = "";

    /// <summary>The id of the country where it has its seat; empty if there is none.</summary>
    internal string Country { get; set; } = "";

    /// <summary>The codes, as scheme:code.</summary>
    internal List<string> Codes { get; } = [];

    internal List<Post> Posts { get; } = [];

    /// <summary>The other names.</summary>
    internal IReadOnlyList<(string Language, string Name)> Aliases => aliases;

    /// <summary>All names in their folded form.</summary>
    internal IEnumerable<string> FoldedNames => aliases.Select(static alias => alias.Name).Concat(forms).Append(Name).Select(ActorName.Fold).Distinct();

    /// <summary>Adds names, with the language of their scripts.</summary>
    internal void AddNames(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            AddName(ScriptLanguage.Of(name), name);
        }
    }

    /// <summary>Adds a form of a list ("China, P.R.: Mainland"), by which the actor is found, and which isn't one of its names.</summary>
    internal void AddForm(string form) => forms.Add(form);

    internal void AddName(string language, string name)
    {
        if (name != Name && !aliases.Exists(alias => alias.Name == name))
        {
            aliases.Add((language, name));
        }
    }
}
