using System.Globalization;

namespace Geopol.Events.Interop;

/// <summary>Finds the actors, places and names to which an object refers.</summary>
internal sealed class StixResolver(StixThings things)
{
    /// <summary>Who publishes, comments, agrees or attributes: the authors by name, otherwise the creator.</summary>
    public Participants Agents(SourceRecord record) =>
        [.. (AuthorsOf(record) is { Count: > 0 } authors ? authors : CreatorOf(record)).Select(static actor => Participant.Of(actor))];

    /// <summary>The authors, of whom the object has only the names.</summary>
    public static List<Actor> AuthorsOf(SourceRecord record) =>
        [.. StixText.List(record, StixColumns.Authors).Select(name => new Actor { Names = StixThings.TextOf(record, name) })];

    /// <summary>The creator; an actor with an id alone where its identity isn't in the file; none if the object names no creator.</summary>
    public List<Actor> CreatorOf(SourceRecord record)
    {
        if (record.Text(StixColumns.CreatedBy) is not { } id)
        {
            return [];
        }

        if (things.TryGet(id, out var thing) && thing.Actor is { } actor)
        {
            return [actor];
        }

        return StixThings.IsCode(id) ? [new Actor { Id = [new Identifier(IdentifierScheme.Stix, id)] }] : [];
    }

    /// <summary>The things to which a cell refers with one id or a list of ids. If a thing isn't at hand, its id represents it.</summary>
    public Participants Referred(SourceRecord record, Column column)
    {
        List<string> ids = record.Text(column) is { } one && one[0] != '[' ? [one] : StixText.List(record, column);
        List<Participant> all = [];
        List<string> missing = [];
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            if (things.TryGet(id, out var thing))
            {
                all.Add(thing.ToParticipant(id));
            }
            else
            {
                missing.Add(id);
                all.Add(Unknown(id));
            }
        }

        SayMissing(record, column, missing);
        return [.. all];
    }

    /// <summary>An object that isn't at hand. The type in its id shows whether it is an actor or a place.</summary>
    private static Participant Unknown(string id)
    {
        if (!StixThings.IsCode(id))
        {
            return Participant.Of(Clause.Of(id));
        }

        Identifiers ids = [new Identifier(IdentifierScheme.Stix, id)];
        return IsActor(id) ? Participant.Of(new Actor { Id = ids })
            : id.StartsWith("location--", StringComparison.Ordinal) ? Participant.Of(new Place { Id = ids })
            : Participant.Of(Clause.Of(id));
    }

    private static bool IsActor(string id) =>
        id.StartsWith("identity--", StringComparison.Ordinal) || id.StartsWith("threat-actor--", StringComparison.Ordinal) || id.StartsWith("intrusion-set--", StringComparison.Ordinal);

    /// <summary>Says in one issue which objects aren't in the file: the first three, and how many more.</summary>
    public static void SayMissing(SourceRecord record, Column column, List<string> ids)
    {
        if (ids.Count > 0)
        {
            var more = ids.Count > 3 ? string.Create(CultureInfo.InvariantCulture, $" and {ids.Count - 3} more") : "";
            record.Report(ImportFault.NotAtHand, column, $"These objects aren't in the file, or have no name: {string.Join(", ", ids.Take(3))}{more}. The claim has their ids.");
        }
    }
}
