namespace Geopol.Events.Interop;

/// <summary>The members of a FollowTheMoney entity, and the properties of the four schemata that are read as claims.</summary>
internal static class FtmColumns
{
    public static readonly Column Id = new("id", ColumnFate.Mapped, "extraction.id");
    public static readonly Column Schema = new("schema", ColumnFate.Mapped, "the event and its codings, scheme ftm; other schemata are entities to which claims refer, or no claim");
    public static readonly Column Caption = new("caption", ColumnFate.Extra, "the name of an entity without a name; of a statement, extra.ftm");
    public static readonly Column Name = new("name", ColumnFate.Mapped, "the name of an entity, and of an Event");
    public static readonly Column Payer = new("payer", ColumnFate.Mapped, "Payment: suppliers");
    public static readonly Column Beneficiary = new("beneficiary", ColumnFate.Mapped, "Payment: recipients");
    public static readonly Column Purpose = new("purpose", ColumnFate.Mapped, "Payment: grounds");
    public static readonly Column Amount = new("amount", ColumnFate.Mapped, "Payment: items[0].value.amount");
    public static readonly Column Currency = new("currency", ColumnFate.Mapped, "Payment: items[0].value.currency");
    public static readonly Column Owner = new("owner", ColumnFate.Mapped, "Ownership: agents");
    public static readonly Column Asset = new("asset", ColumnFate.Mapped, "Ownership: objects");
    public static readonly Column Percentage = new("percentage", ColumnFate.Extra, "extra.ftm: an interaction has no share");
    public static readonly Column Shares = new("sharesCount", ColumnFate.Extra, "extra.ftm");
    public static readonly Column OwnershipType = new("ownershipType", ColumnFate.Extra, "extra.ftm");
    public static readonly Column Entity = new("entity", ColumnFate.Mapped, "Sanction: objects");
    public static readonly Column Authority = new("authority", ColumnFate.Mapped, "Sanction: agents");
    public static readonly Column AuthorityId = new("authorityId", ColumnFate.Extra, "extra.ftm");
    public static readonly Column Program = new("program", ColumnFate.Extra, "extra.ftm");
    public static readonly Column ProgramId = new("programId", ColumnFate.Extra, "extra.ftm");
    public static readonly Column Provisions = new("provisions", ColumnFate.Extra, "extra.ftm");
    public static readonly Column Reason = new("reason", ColumnFate.Mapped, "Sanction: grounds");
    public static readonly Column Listed = new("listingDate", ColumnFate.Mapped, "Sanction: when, if there is no startDate; otherwise extra");
    public static readonly Column Status = new("status", ColumnFate.Extra, "extra.ftm");
    public static readonly Column Involved = new("involved", ColumnFate.Mapped, "Event: agents, who took part");
    public static readonly Column Organizer = new("organizer", ColumnFate.Mapped, "Event: agents, who organised it; extra, if actors took part");
    public static readonly Column Location = new("location", ColumnFate.Mapped, "Event: where; otherwise extra");
    public static readonly Column Country = new("country", ColumnFate.Extra, "extra.ftm");
    public static readonly Column Day = new("date", ColumnFate.Mapped, "when");
    public static readonly Column Start = new("startDate", ColumnFate.Mapped, "when; of an ownership without an end, since that day");
    public static readonly Column End = new("endDate", ColumnFate.Mapped, "when, with startDate; otherwise extra");
    public static readonly Column Url = new("sourceUrl", ColumnFate.Mapped, "attribution[0].document.url");
    public static readonly Column Publisher = new("publisher", ColumnFate.Mapped, "attribution[0].sources[0]");
    public static readonly Column Summary = new("summary", ColumnFate.Extra, "extra.ftm");
    public static readonly Column Description = new("description", ColumnFate.Extra, "extra.ftm");
    public static readonly Column Datasets = new("datasets", ColumnFate.Extra, "extra.ftm");
    public static readonly Column Referents = new("referents", ColumnFate.Extra, "extra.ftm");
    public static readonly Column FirstSeen = new("first_seen", ColumnFate.Extra, "extra.ftm");
    public static readonly Column LastSeen = new("last_seen", ColumnFate.Extra, "extra.ftm");
    public static readonly Column LastChange = new("last_change", ColumnFate.Extra, "extra.ftm");
    public static readonly Column Target = new("target", ColumnFate.Extra, "extra.ftm");

    public static ColumnTable Table { get; } = new(
        Id, Schema, Caption, Name, Payer, Beneficiary, Purpose, Amount, Currency, Owner, Asset, Percentage, Shares, OwnershipType, Entity, Authority, AuthorityId, Program, ProgramId, Provisions, Reason,
        Listed, Status, Involved, Organizer, Location, Country, Day, Start, End, Url, Publisher, Summary, Description, Datasets, Referents, FirstSeen, LastSeen, LastChange, Target);
}
