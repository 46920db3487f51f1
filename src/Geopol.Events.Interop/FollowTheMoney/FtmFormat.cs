using static Geopol.Events.Interop.FtmColumns;

namespace Geopol.Events.Interop;

/// <summary>The statements of FollowTheMoney as claims: payments, ownerships, sanctions and events.</summary>
internal sealed class FtmFormat(FtmThings things, ActorRegistry registry) : RecordFormat
{
    private static readonly CodingScheme Scheme = CodingScheme.Parse("ftm");
    private static readonly Column[] OfPayments = [Payer, Beneficiary, Purpose, Amount, Currency];
    private static readonly Column[] OfOwnerships = [Owner, Asset];
    private static readonly Column[] OfSanctions = [Entity, Authority, Reason, Listed];
    private static readonly Column[] OfEvents = [FtmColumns.Name, Involved, Organizer, Location];

    private readonly FtmEvents events = new(things);

    public override string Name => "ftm";

    public override ColumnTable Columns => Table;

    public override Claim? Map(SourceRecord record)
    {
        if (record.Text(Schema) is not { } schema || record.Text(Id) is not { } id)
        {
            return record.Refuse(Schema, "The entity has no schema or no id. Check that it is an entity of FollowTheMoney.");
        }

        var columns = schema switch { "Payment" => OfPayments, "Ownership" => OfOwnerships, "Sanction" => OfSanctions, "Event" => OfEvents, _ => null };
        if (columns is null)
        {
            record.Report(ImportFault.NotAClaim, Schema, things.Has(schema) ? "The entity is a thing to which statements refer." : $"Entities of the schema '{record.Excerpt(Schema)}' aren't read as claims.");
            return null;
        }

        foreach (var column in OfPayments.Concat(OfOwnerships).Concat(OfSanctions).Concat(OfEvents).Except(columns))
        {
            record.Keep(column);
        }

        var content = events.Read(record, schema);
        if (content is null)
        {
            return record.Refuse(Schema, $"The {schema} has no actor. Give its {string.Join(" or its ", columns.Take(2).Select(static column => column.Name))}.");
        }

        return new Claim
        {
            Proposition = content with { Event = content.Event with { Codings = Coded(record, schema, columns) } },
            Attribution = Said(record),
            Extraction = new Extraction { System = "FollowTheMoney", Id = id },
            Extra = record.ToExtra(),
        };
    }

    /// <summary>The schema, and each property from which the claim has a value: <c>Payment</c>, <c>Payment:payer</c>.</summary>
    private static EquatableArray<Coding> Coded(SourceRecord record, string schema, Column[] columns) =>
        [.. columns.Concat([Day, Start, End]).Where(column => !record.IsEmpty(column)).Select(column => $"{schema}:{column.Name}").Prepend(schema).Select(static code => new Coding { Scheme = Scheme, Code = code })];

    private Attribution Said(SourceRecord record)
    {
        var url = FtmValues.First(record, Url);
        var publisher = FtmValues.First(record, Publisher);
        return url is null && publisher is null ? default
            : [AttributionLink.Report(MediaOutlets.Named(publisher, registry)) with { Document = url is null ? null : new DocumentReference { Url = url } }];
    }
}
