namespace Geopol.Events.Benchmarks;

internal sealed record PlainActor
{
    public PlainAffiliation[]? Affiliations { get; init; }

    public Dictionary<string, string>? Description { get; init; }

    public Dictionary<string, string>? Id { get; init; }

    public PlainActor[]? Including { get; init; }

    public string? Kind { get; init; }

    public Dictionary<string, string>? Names { get; init; }

    public PlainQuantity? Number { get; init; }

    public PlainActor[]? OneOf { get; init; }

    public PlainOtherName[]? OtherNames { get; init; }

    public Dictionary<string, string>? Sectors { get; init; }

    public PlainActor? StandsFor { get; init; }
}
