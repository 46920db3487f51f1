namespace Geopol.Events.Interop;

/// <summary>The values of a row, in either layout. A value that the row leaves open is absent.</summary>
internal sealed record SipriDeal
{
    public string? Id { get; init; }

    public string? Recipient { get; init; }

    public string? Supplier { get; init; }

    public SipriYears? OrderYears { get; init; }

    public bool IsOrderYearUncertain { get; init; }

    public decimal? Ordered { get; init; }

    public bool IsOrderedUncertain { get; init; }

    public string? Designation { get; init; }

    public string? Description { get; init; }

    public Identifier Category { get; init; }

    public decimal? Delivered { get; init; }

    public bool IsDeliveredUncertain { get; init; }

    public SipriYears? DeliveryYears { get; init; }

    public bool IsDeliveryYearUncertain { get; init; }

    public GoodsCondition Condition { get; init; }

    public string? Comment { get; init; }

    public bool IsLicence { get; init; }

    /// <summary>Whether the row is about the whole deal; otherwise it is about the deliveries of a year.</summary>
    public bool CountsDeal { get; init; }

    /// <summary>Whether the figures count the deliveries of the file's years only.</summary>
    public bool IsLimited { get; init; }

    public Edtf OrderedOn => OrderYears is { } years ? years.ToEdtf(IsOrderYearUncertain || years.IsUncertain) : default;

    public Edtf DeliveredOn => DeliveryYears is { } years ? years.ToEdtf(IsDeliveryYearUncertain || years.IsUncertain) : default;

    /// <summary>A year in which the actors of the deal had their names; null if the row has no year.</summary>
    public int? Year => OrderYears?.Years[0] ?? DeliveryYears?.Years[0];

    /// <summary>
    /// The step that the numbers show: ordered if nothing was delivered, delivered if as many as ordered or more, partly delivered if fewer. Absent if the row is about a
    /// year, if a number is missing, or if fewer were delivered in the years that the figures count.
    /// </summary>
    public TransferStage Stage => this switch
    {
        { CountsDeal: false } => default,
        { Delivered: 0, DeliveryYears: null } => TransferStage.Ordered,
        { Delivered: null or 0 } or { Ordered: null or 0 } => default,
        _ when Delivered >= Ordered => TransferStage.Delivered,
        { IsLimited: true } => default,
        _ => TransferStage.PartlyDelivered,
    };
}
