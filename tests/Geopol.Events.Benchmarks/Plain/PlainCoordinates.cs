namespace Geopol.Events.Benchmarks;

internal sealed record PlainCoordinates
{
    public required string Latitude { get; init; }

    public required string Longitude { get; init; }
}
