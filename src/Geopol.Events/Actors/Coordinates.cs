namespace Geopol.Events;

/// <summary>A point on the globe in degrees of WGS 84. The numbers are decimal, so that no digit is lost or added.</summary>
/// <remarks>Immutable; two points are equal if both numbers are equal. Trailing zeros don't matter.</remarks>
[WireObject(FromParts = true)]
[BearsOnContent]
public sealed partial record Coordinates
{
    /// <summary>Creates a point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The latitude isn't within -90 and 90, or the longitude isn't within -180 and 180.</exception>
    public Coordinates(decimal latitude, decimal longitude)
    {
        if (!IsOnGlobe(latitude, longitude))
        {
            throw new ArgumentOutOfRangeException(nameof(latitude), "There is no such point: a latitude is within -90 and 90, a longitude within -180 and 180.");
        }

        Latitude = PlainDecimal.Guard(latitude, nameof(latitude));
        Longitude = PlainDecimal.Guard(longitude, nameof(longitude));
    }

    /// <summary>
    /// Creates a point from the members that were read. Returns null, and a fault for the reader to report, if a number is missing or out of
    /// range.
    /// </summary>
    internal static Coordinates? FromParts(decimal? latitude, decimal? longitude, UnknownMembers unknown, out string? fault)
    {
        var isPoint = latitude is not null && longitude is not null && IsOnGlobe(latitude.Value, longitude.Value);
        fault = isPoint ? null : "A latitude is within -90 and 90, a longitude within -180 and 180.";
        return isPoint ? new Coordinates(latitude!.Value, longitude!.Value) { Unknown = unknown } : null;
    }

    internal static bool IsOnGlobe(decimal latitude, decimal longitude) => Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180;

    /// <summary>Degrees north of the equator, -90 to 90.</summary>
    public decimal Latitude { get; private init; }

    /// <summary>Degrees east of Greenwich, -180 to 180.</summary>
    public decimal Longitude { get; private init; }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PlainDecimal.HashOf(Latitude), PlainDecimal.HashOf(Longitude), Unknown);

    /// <summary>Returns latitude and longitude, for example <c>43.1,131.9</c>.</summary>
    public override string ToString() =>
        $"{PlainDecimal.ToString(Latitude)},{PlainDecimal.ToString(Longitude)}";
}
