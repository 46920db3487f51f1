namespace Geopol.Events;

/// <summary><see cref="Coordinates"/> on the wire.</summary>
internal readonly struct CoordinatesCodec : ICodec<Coordinates>
{
    public static ReadOnlySpan<string> Members => Coordinates.MemberNames;

    public static Coordinates? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        decimal? latitude = null, longitude = null;
        while (r.Next(ref o))
        {
            if (r.Is("latitude"u8)) latitude = r.Decimal();
            else if (r.Is("longitude"u8)) longitude = r.Decimal();
            else r.Unknown(ref o);
        }

        if (!(r.Has(ref o, latitude is not null, "latitude") & r.Has(ref o, longitude is not null, "longitude")) || !r.End(ref o))
        {
            return null;
        }

        if (!Coordinates.IsOnGlobe(latitude!.Value, longitude!.Value))
        {
            r.FaultOf(ref o, "A latitude is within -90 and 90, a longitude within -180 and 180.");
            return null;
        }

        return new Coordinates(latitude.Value, longitude.Value) { Unknown = o.Unknown };
    }

    public static void Write(ref WireWriter w, Coordinates value)
    {
        var outer = w.Begin(value.Unknown);
        w.Decimal("latitude"u8, value.Latitude);
        w.Decimal("longitude"u8, value.Longitude);
        w.End(outer);
    }
}
