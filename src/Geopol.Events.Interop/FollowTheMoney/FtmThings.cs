namespace Geopol.Events.Interop;

/// <summary>The entities of a file to which statements refer, by their ids: a name and a kind.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class FtmThings(FollowTheMoneyOptions options)
{
    private const int MaxId = 400;
    private static readonly IdentifierScheme Scheme = IdentifierScheme.Parse("ftm");

    private readonly Dictionary<string, string> kinds = EmbeddedTable.Rows("ftm-schemata.tsv").ToDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);
    private readonly Dictionary<string, (string? Name, string Kind)> things = new(StringComparer.Ordinal);

    /// <summary>Whether an entity wasn't kept, because there are too many.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Whether the schema is of entities to which statements refer.</summary>
    public bool Has(string schema) => kinds.ContainsKey(schema);

    public void Learn(SourceRecord record)
    {
        if (record.Text(FtmColumns.Id) is not { } id || record.Text(FtmColumns.Schema) is not { } schema || !kinds.TryGetValue(schema, out var kind) || things.ContainsKey(id))
        {
            return;
        }

        if (things.Count >= options.MaxEntities)
        {
            IsFull = true;
            return;
        }

        things.Add(id, (First(record, FtmColumns.Name) ?? First(record, FtmColumns.Caption), kind));
    }

    private static string? First(SourceRecord record, Column column) => FtmValues.All(record, column) is [var first, ..] ? first : null;

    /// <summary>The participants of a property. An id without an entity is only an identifier, with an issue.</summary>
    public IReadOnlyList<Participant> Read(SourceRecord record, Column column, LocalDate? day)
    {
        List<Participant> read = [];
        foreach (var id in FtmValues.All(record, column))
        {
            if (!things.TryGetValue(id, out var thing))
            {
                record.Report(ImportFault.NotAtHand, column, $"The file has no entity '{Shortened(id)}' before this record or at all. The claim has only its id.");
                read.Add(id.Length > MaxId ? Actor.Named(default, id) : new Actor { Id = [new Identifier(Scheme, id)] });
            }
            else if (thing.Kind == "goods")
            {
                read.Add(new Goods { Name = thing.Name, Codes = Ids(id) });
            }
            else
            {
                read.Add(ActorOf(record, column, id, thing.Name, thing.Kind, day));
            }
        }

        return read;
    }

    /// <summary>The actor of a name without an entity, such as an authority.</summary>
    public Actor Named(string name, LocalDate? day) => options.Registry.Find(name, day).Actor is { } found ? RegisteredNames.AsInSentences(found) : Actor.Named(default, name);

    private Actor ActorOf(SourceRecord record, Column column, string id, string? name, string kind, LocalDate? day)
    {
        if (name is not null && options.Registry.Find(name, day) is { Status: ActorLookupStatus.Found, Actor: { } found })
        {
            // The registry's own code says who it is: the id stays beside it.
            record.Keep(column);
            return RegisteredNames.AsInSentences(found);
        }

        return new Actor { Kind = kind == "-" ? default : ActorKind.Parse(kind), Names = Texts.English(name), Id = Ids(id) };
    }

    private static Identifiers Ids(string id) => id.Length > MaxId ? default : [new Identifier(Scheme, id)];

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..(char.IsHighSurrogate(text[59]) ? 59 : 60)];
}
