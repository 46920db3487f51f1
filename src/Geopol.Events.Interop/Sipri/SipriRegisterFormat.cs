namespace Geopol.Events.Interop;

/// <summary>The layout of the trade register: a row for each deal, with the recipient before the supplier.</summary>
internal sealed class SipriRegisterFormat : RecordFormat
{
    public static readonly Column Recipient = new("Recipient", ColumnFate.Mapped, "recipients; * is an armed group, ** an international organisation, unknown recipient(s) an actor that isn't known")
    {
        IsRequired = true, OtherNames = ["Recipients", "Buyer"],
    };

    public static readonly Column Supplier = new("Supplier", ColumnFate.Mapped, "suppliers, as Recipient") { IsRequired = true, OtherNames = ["Suppliers", "Seller"] };

    public static readonly Column OrderYear = new("Year of order", ColumnFate.Mapped, "orderedOn") { OtherNames = ["Year of order/licence", "Year(s) of order", "Order year"] };

    public static readonly Column OrderYearFlag = new("Year of order is uncertain", ColumnFate.Mapped, "the ? of orderedOn");

    public static readonly Column Ordered = new("Number ordered", ColumnFate.Mapped, "items[0].ordered") { OtherNames = ["No. ordered", "Numbers ordered"] };

    public static readonly Column OrderedFlag = new("Number ordered is uncertain", ColumnFate.Mapped, "a mark uncertain on items[0].ordered");

    public static readonly Column Designation = new("Weapon designation", ColumnFate.Mapped, "items[0].designation") { IsRequired = true, OtherNames = ["Designation"] };

    public static readonly Column Description = new("Weapon description", ColumnFate.Mapped, "items[0].codes, scheme sipri-description; items[0].commodity by a table; items[0].name if no other member names the goods")
    {
        OtherNames = ["Description"],
    };

    public static readonly Column Delivered = new("Number delivered", ColumnFate.Mapped, "items[0].delivered; with the number ordered it gives stage")
    {
        OtherNames = ["Numbers delivered", "No. delivered", "No. delivered/produced", "Number delivered/produced"],
    };

    public static readonly Column DeliveredFlag = new("Number delivered is uncertain", ColumnFate.Mapped, "a mark uncertain on items[0].delivered");

    public static readonly Column Deliveries = new("Year(s) of delivery", ColumnFate.Mapped, "deliveredOn: a year, or the set of all years with deliveries") { OtherNames = ["Year(s) of deliveries", "Year of delivery"] };

    public static readonly Column Status = new("Status", ColumnFate.Mapped, "items[0].condition");

    public static readonly Column Comments = new("Comments", ColumnFate.Mapped, "description; the phrases of a table add members and marks") { OtherNames = ["Comment"] };

    public static readonly Column TivUnit = new("SIPRI TIV per unit", ColumnFate.Extra, "extra: a volume of transfers, which isn't money");

    public static readonly Column TivOrder = new("SIPRI TIV for total order", ColumnFate.Extra, "extra, as SIPRI TIV per unit") { OtherNames = ["SIPRI TIV of total order"] };

    public static readonly Column TivDelivered = new("SIPRI TIV of delivered weapons", ColumnFate.Extra, "extra, as SIPRI TIV per unit") { OtherNames = ["SIPRI TIV for delivered weapons"] };

    private static readonly Column[] flagged = [OrderYear, Ordered, Delivered];
    private static readonly Column[] flags = [OrderYearFlag, OrderedFlag, DeliveredFlag];
    private readonly ColumnBinding? header;
    private readonly SipriPreamble preamble;
    private readonly SipriMapper mapper;
    private bool hasSaidThatYearsAreUnknown;

    public SipriRegisterFormat(ColumnBinding? header, SipriPreamble preamble, SipriOptions options)
    {
        this.header = header;
        this.preamble = preamble;
        mapper = new SipriMapper(options.Registry, preamble);
    }

    public static ColumnTable Table { get; } = new(
        Recipient, Supplier, OrderYear, OrderYearFlag, Ordered, OrderedFlag, Designation, Description, Delivered, DeliveredFlag, Deliveries, Status, Comments, TivUnit, TivOrder, TivDelivered);

    public override string Name => SipriReader.Name;

    public override ColumnTable Columns => Table;

    /// <summary>The format of a file in which no header was found.</summary>
    public static SipriRegisterFormat WithoutHeader() => new(null, SipriPreamble.Of([], new SipriOptions()), new SipriOptions());

    /// <summary>The names of the columns of a header, in which three columns have no name: each is named after the column to its left.</summary>
    public static string[] NamesOf(IReadOnlyList<string> cells)
    {
        var names = cells.ToArray();
        for (var at = 1; at < names.Length; at++)
        {
            if (Table.Find(names[at]) is null && Array.IndexOf(flagged, Table.Find(names[at - 1])) is >= 0 and var left)
            {
                names[at] = flags[left].Name;
            }
        }

        return names;
    }

    public override HeaderReading ReadHeader(RecordSource source) => header is null ? HeaderReading.Preamble : HeaderReading.OfHeader(header);

    public override ColumnBinding? BindingOf(ColumnBinding header, RecordSource source) => source.FieldCount > header.Field(Designation) ? header : null;

    public override Claim? Map(SourceRecord record)
    {
        if (SipriMapper.IsHeader(record, Recipient))
        {
            record.Report(ImportFault.NotAClaim, "The row is a header. It states nothing.");
            return null;
        }

        SayThatYearsAreUnknown(record);
        var (ordered, isOrderedBracketed) = SipriCells.Figure(record, Ordered);
        var (delivered, isDeliveredBracketed) = SipriCells.Figure(record, Delivered);
        var row = new SipriDeal
        {
            Recipient = record.Text(Recipient),
            Supplier = record.Text(Supplier),
            OrderYears = SipriCells.Years(record, OrderYear),
            IsOrderYearUncertain = SipriCells.Flag(record, OrderYearFlag),
            Ordered = ordered,
            IsOrderedUncertain = SipriCells.Flag(record, OrderedFlag) | isOrderedBracketed,
            Designation = record.Text(Designation),
            Description = record.Text(Description),
            Delivered = delivered,
            IsDeliveredUncertain = SipriCells.Flag(record, DeliveredFlag) | isDeliveredBracketed,
            DeliveryYears = SipriCells.Years(record, Deliveries),
            Condition = SipriCells.Condition(record, Status),
            Comment = record.Text(Comments),
            CountsDeal = true,
            IsLimited = preamble.IsLimited,
        };
        return mapper.Map(record, row, Recipient, Supplier);
    }

    private void SayThatYearsAreUnknown(SourceRecord record)
    {
        if (!hasSaidThatYearsAreUnknown && !preamble.IsPresent && preamble is { FirstYear: null, LastYear: null })
        {
            hasSaidThatYearsAreUnknown = true;
            record.Report(
                ImportFault.UnknownCoverage,
                "The file has no lines before its header, so it doesn't say which years its figures count. They are taken to count all deliveries. Set SipriOptions.FirstYear and LastYear if it is a register of selected years.");
        }
    }
}
