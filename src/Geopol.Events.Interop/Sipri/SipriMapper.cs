namespace Geopol.Events.Interop;

/// <summary>Makes the claim of a row, in either layout.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class SipriMapper(ActorRegistry registry, SipriPreamble preamble)
{
    private static readonly IdentifierScheme descriptionScheme = IdentifierScheme.Parse("sipri-description");
    private static readonly IdentifierScheme dealScheme = IdentifierScheme.Parse("sipri-deal");

    private static readonly AttributionLink sipri = AttributionLink.Report(Actor.Named(ActorKind.Organisation, "SIPRI")) with
    {
        Document = new DocumentReference { Title = LocalizedText.Of(LanguageTag.English, "SIPRI Arms Transfers Database") },
    };

    private readonly SipriNames names = new(registry);

    /// <summary>Whether the record repeats the header, as in files that were joined.</summary>
    public static bool IsHeader(SourceRecord record, Column column) => record.Utf8(column).SequenceEqual(System.Text.Encoding.UTF8.GetBytes(column.Name));

    /// <summary>Makes the claim.</summary>
    /// <param name="record">The record, for issues and cells without a place.</param>
    /// <param name="row">Its values.</param>
    /// <param name="recipient">The column of the recipient.</param>
    /// <param name="supplier">The column of the supplier.</param>
    public Claim? Map(SourceRecord record, SipriDeal row, Column recipient, Column supplier)
    {
        if (row.Recipient is null || row.Supplier is null)
        {
            return record.Refuse(row.Recipient is null ? recipient : supplier, "The row has no recipient or no supplier. Look for a separator or a line end within a value.");
        }

        if (row is { Designation: null, Description: null })
        {
            return record.Refuse(recipient, "The row names no weapon. Look for a separator or a line end within a value.");
        }

        var remarks = SipriRemarks.Read(row.Comment, new SipriParties(names, row.Year));
        var transfer = Marked(TransferOf(row, remarks), row, remarks);
        See(record, transfer);
        return new Claim
        {
            Proposition = new Proposition { Event = transfer, Modality = Modality.Asserted, Tense = Tense.Past },
            Attribution = [sipri],
            Extraction = new Extraction { System = "SIPRI", Version = preamble.Release, Id = row.Id },
            Extra = remarks.Stocks is { } stocks ? record.ToExtra(("from stocks of", stocks.ToString())) : record.ToExtra(),
        };
    }

    private Transfer TransferOf(SipriDeal row, SipriRemarks remarks)
    {
        var supplier = Either(names.Of(row.Supplier!, row.Year), remarks.OtherSuppliers);
        var recipient = Either(names.Of(row.Recipient!, row.Year), remarks.OtherRecipients);
        var stage = remarks.IsCancelled && row.Stage == TransferStage.Ordered ? TransferStage.Cancelled : row.Stage;
        var isOrder = stage == TransferStage.Ordered || stage == TransferStage.Cancelled;
        EventTime? orderedOn = row.OrderedOn.IsAbsent ? null : row.OrderedOn;
        EventTime? deliveredOn = row.DeliveredOn.IsAbsent ? null : row.DeliveredOn;
        return new Transfer
        {
            Suppliers = [supplier],
            Recipients = [recipient],
            Intermediaries = [.. remarks.Intermediaries.Where(actor => actor != supplier && actor != recipient)],
            FinancedBy = remarks.FinancedBy,
            EndUsers = [.. remarks.EndUsers.Where(actor => actor != recipient)],
            EndUse = remarks.EndUse,
            Items = [GoodsOf(row, remarks, stage)],
            Consideration = remarks.Kind == TransferKind.Gift ? default : remarks.Consideration,
            Kind = row.IsLicence ? TransferKind.Licence : remarks.Kind,
            Stage = stage,
            StageBy = stage.IsAbsent || stage == TransferStage.Cancelled ? default : isOrder ? [recipient] : [supplier],
            When = stage == TransferStage.Cancelled ? null : isOrder ? orderedOn : deliveredOn,
            OrderedOn = orderedOn,
            DeliveredOn = deliveredOn ?? (remarks.PlannedDelivery.IsAbsent || row.Delivered > 0 ? null : (EventTime)remarks.PlannedDelivery),
            Related = row.Id is { } id ? [new RelatedMatter { Id = [new Identifier(dealScheme, Short(id))] }] : default,
            Description = row.Comment is { } comment ? LocalizedText.Of(LanguageTag.English, comment) : default,
        };
    }

    private static Goods GoodsOf(SipriDeal row, SipriRemarks remarks, TransferStage stage)
    {
        var commodity = row.Description is { } description ? SipriDescriptions.Find(description) : default;
        Quantity? ordered = row.Ordered is { } number ? number : null;
        Quantity? delivered = row.Delivered is { } count ? count : null;
        return new Goods
        {
            Commodity = commodity,
            Name = commodity.IsAbsent && row.Designation is null ? row.Description : null,
            Designation = row.Designation,
            OrDesignations = row.Designation is null ? default : [.. remarks.Alternatives.Where(other => !other.Equals(row.Designation, StringComparison.OrdinalIgnoreCase))],
            Codes = [.. CodesOf(row)],
            Quantity = stage.IsAbsent || stage == TransferStage.Delivered ? (row.Delivered > 0 ? delivered : null) : ordered,
            Ordered = ordered,
            Delivered = delivered,
            Condition = row.Condition.IsAbsent && remarks.IsSecondHand ? GoodsCondition.SecondHand : row.Condition,
            Value = remarks.Value,
        };
    }

    private static IEnumerable<Identifier> CodesOf(SipriDeal row)
    {
        if (!row.Category.IsAbsent)
        {
            yield return row.Category;
        }

        if (row.Description is { } description)
        {
            yield return new Identifier(descriptionScheme, Short(description));
        }
    }

    private Transfer Marked(Transfer transfer, SipriDeal row, SipriRemarks remarks)
    {
        var marks = new SipriMarks(transfer);
        marks.AddIf(row.IsOrderedUncertain, "The register has a question mark at the number ordered.", "items[0].ordered");
        marks.AddIf(row.IsDeliveredUncertain, "The register has a question mark at the number delivered.", "items[0].delivered");
        marks.AddIf((row.IsOrderedUncertain || row.IsDeliveredUncertain) && (transfer.Stage == TransferStage.Delivered || transfer.Stage == TransferStage.PartlyDelivered),
            "The stage follows from uncertain numbers.", "stage");
        marks.AddIf(row.IsLimited, $"The figures count only the deliveries of {preamble.Years}, the years of the file.", "items[0].delivered", "deliveredOn");
        marks.AddIf(remarks.Uncertain.Count > 0, "SIPRI's comment says so.", [.. remarks.Uncertain]);
        return transfer with { Marks = marks.ToArray() };
    }

    private static Actor Either(Actor actor, EquatableArray<Actor> others) =>
        others.All(other => other == actor) ? actor : new Actor { OneOf = [actor, .. others.Where(other => other != actor)] };

    private static void See(SourceRecord record, Transfer transfer)
    {
        if ((transfer.When ?? transfer.OrderedOn)?.Edtf.Latest is { } day)
        {
            record.See(day);
        }
    }

    private static string Short(string text) => text.Length <= 200 ? text : text[..(char.IsHighSurrogate(text[199]) ? 199 : 200)];
}
