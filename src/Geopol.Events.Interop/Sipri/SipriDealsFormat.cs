namespace Geopol.Events.Interop;

/// <summary>The layout of deals: a row for each year of delivery, with the supplier before the recipient, and Yes or No in place of question marks.</summary>
internal sealed class SipriDealsFormat : RecordFormat
{
    public static readonly Column Id = new("SIPRI AT Database ID", ColumnFate.Mapped, "extraction.id and related, scheme sipri-deal: the rows of a deal share it") { OtherNames = ["Deal ID", "Database ID"] };

    public static readonly Column Supplier = new("Supplier", ColumnFate.Mapped, "suppliers; * is an armed group, ** an international organisation, unknown supplier(s) an actor that isn't known")
    {
        IsRequired = true, OtherNames = ["Seller"],
    };

    public static readonly Column Recipient = new("Recipient", ColumnFate.Mapped, "recipients, as Supplier") { IsRequired = true, OtherNames = ["Buyer"] };

    public static readonly Column Designation = new("Designation", ColumnFate.Mapped, "items[0].designation") { IsRequired = true };

    public static readonly Column Description = new("Description", ColumnFate.Mapped, "items[0].codes, scheme sipri-description; items[0].commodity by a table; items[0].name if no other member names the goods");

    public static readonly Column Category = new("Armament category", ColumnFate.Mapped, "items[0].codes, scheme sipri");

    public static readonly Column OrderYear = new("Order date", ColumnFate.Mapped, "orderedOn") { OtherNames = ["Order year"] };

    public static readonly Column OrderYearFlag = new("Order date is estimate", ColumnFate.Mapped, "the ? of orderedOn");

    public static readonly Column Delivered = new("Numbers delivered", ColumnFate.Mapped, "items[0].delivered, of the year") { OtherNames = ["Number delivered"] };

    public static readonly Column DeliveredFlag = new("Numbers delivered is estimate", ColumnFate.Mapped, "a mark uncertain on items[0].delivered") { OtherNames = ["Number delivered is estimate"] };

    public static readonly Column DeliveryYear = new("Delivery year", ColumnFate.Mapped, "deliveredOn");

    public static readonly Column DeliveryYearFlag = new("Delivery year is estimate", ColumnFate.Mapped, "the ? of deliveredOn");

    public static readonly Column Status = new("Status", ColumnFate.Mapped, "items[0].condition");

    public static readonly Column Estimate = new("SIPRI estimate", ColumnFate.Extra, "extra: a volume of transfers, which isn't money");

    public static readonly Column TivUnit = new("TIV deal unit", ColumnFate.Extra, "extra, as SIPRI estimate");

    public static readonly Column TivDelivered = new("TIV delivery values", ColumnFate.Extra, "extra, as SIPRI estimate");

    public static readonly Column LocalProduction = new("Local production", ColumnFate.Mapped, "kind licence for Yes; nothing for No");

    private readonly ColumnBinding header;
    private readonly SipriMapper mapper;

    public SipriDealsFormat(ColumnBinding header, SipriPreamble preamble, SipriOptions options)
    {
        this.header = header;
        mapper = new SipriMapper(options.Registry, preamble);
    }

    public static ColumnTable Table { get; } = new(
        Id, Supplier, Recipient, Designation, Description, Category, OrderYear, OrderYearFlag, Delivered, DeliveredFlag, DeliveryYear, DeliveryYearFlag, Status, Estimate, TivUnit, TivDelivered, LocalProduction);

    public override string Name => SipriReader.Name;

    public override ColumnTable Columns => Table;

    public override HeaderReading ReadHeader(RecordSource source) => HeaderReading.OfHeader(header);

    public override ColumnBinding? BindingOf(ColumnBinding header, RecordSource source) => source.FieldCount > header.Field(Designation) ? header : null;

    public override Claim? Map(SourceRecord record)
    {
        if (SipriMapper.IsHeader(record, Recipient))
        {
            record.Report(ImportFault.NotAClaim, "The row is a header. It states nothing.");
            return null;
        }

        var (delivered, isDeliveredBracketed) = SipriCells.Figure(record, Delivered);
        var row = new SipriDeal
        {
            Id = record.Text(Id),
            Recipient = record.Text(Recipient),
            Supplier = record.Text(Supplier),
            OrderYears = SipriCells.Years(record, OrderYear),
            IsOrderYearUncertain = SipriCells.Flag(record, OrderYearFlag),
            Designation = record.Text(Designation),
            Description = record.Text(Description),
            Category = SipriCells.Category(record, Category),
            Delivered = delivered,
            IsDeliveredUncertain = SipriCells.Flag(record, DeliveredFlag) | isDeliveredBracketed,
            DeliveryYears = SipriCells.Years(record, DeliveryYear),
            IsDeliveryYearUncertain = SipriCells.Flag(record, DeliveryYearFlag),
            Condition = SipriCells.Condition(record, Status),
            IsLicence = SipriCells.Flag(record, LocalProduction),
        };
        return mapper.Map(record, row, Recipient, Supplier);
    }
}
