namespace Geopol.Events.Tables;

/// <summary>An actor of the built-in table, as the data files describe it. An empty text means that the value is absent.</summary>
internal sealed class TableActor
{
    private static readonly string[] Kinds =
        ["state", "territory", "international-organisation", "organisation", "office", "media-outlet", "armed-group", "group", "party", "person"];

    internal required string Id { get; init; }

    internal required string Kind
    {
        get => Kinds[KindIndex];
        init => KindIndex = IndexOfKind(value);
    }

    /// <summary>The number of the kind, as ActorTable.KindOf reads it.</summary>
    internal int KindIndex { get; private init; }

    internal string FormalName { get; init; } = "";

    /// <summary>The id of the larger actor that it is part of.</summary>
    internal string PartOf { get; init; } = "";

    /// <summary>The id of the actor that it stands for.</summary>
    internal string StandsFor { get; init; } = "";

    /// <summary>The id of the country where a paper or agency has its seat.</summary>
    internal string Country { get; init; } = "";

    internal string Since { get; init; } = "";

    internal string Until { get; init; } = "";

    /// <summary>Whether the name of the office is also the name of its town.</summary>
    internal bool IsCapital { get; init; }

    internal string[] Adjectives { get; init; } = [];

    /// <summary>The name in each language.</summary>
    internal Dictionary<string, string> Names { get; } = [];

    internal List<(string Language, string Name)> OtherNames { get; } = [];

    /// <summary>Names by which the actor is found only in a period.</summary>
    internal List<(string Name, string Since, string Until)> DatedNames { get; } = [];

    internal List<TableCode> Codes { get; init; } = [];

    /// <summary>Returns the number of a kind, as ActorTable.KindOf reads it.</summary>
    internal static int IndexOfKind(string kind) =>
        Array.IndexOf(Kinds, kind) is >= 0 and var index ? index : throw new InvalidDataException($"'{kind}' isn't a kind of the table.");

    /// <summary>Adds another name, unless the actor has it already.</summary>
    internal void AddOtherName(string language, string name)
    {
        if (name != Names.GetValueOrDefault(language) && !OtherNames.Contains((language, name)))
        {
            OtherNames.Add((language, name));
        }
    }
}
