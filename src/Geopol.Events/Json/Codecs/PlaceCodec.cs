namespace Geopol.Events;

/// <summary><see cref="Place"/> on the wire.</summary>
internal readonly struct PlaceCodec : ICodec<Place>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Place? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        Coordinates? coordinates = null;
        Actor? country = null;
        LocalizedText description = default, names = default;
        Identifiers id = default;
        PlacePrecision precision = default;
        while (r.Next(ref o))
        {
            if (r.Is("coordinates"u8)) coordinates = r.Object<Coordinates, CoordinatesCodec>();
            else if (r.Is("country"u8)) country = r.Object<Actor, ActorCodec>();
            else if (r.Is("description"u8)) description = r.Localized();
            else if (r.Is("id"u8)) id = r.Ids();
            else if (r.Is("names"u8)) names = r.Localized();
            else if (r.Is("precision"u8)) precision = r.Code<PlacePrecision>();
            else r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new Place
        {
            Coordinates = coordinates,
            Country = country,
            Description = description,
            Id = id,
            Names = names,
            Precision = precision,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Place value)
    {
        var outer = w.Begin(value.Unknown);
        w.Object<Coordinates, CoordinatesCodec>("coordinates"u8, value.Coordinates);
        w.Object<Actor, ActorCodec>("country"u8, value.Country);
        w.Localized("description"u8, value.Description);
        w.Ids("id"u8, value.Id);
        w.Localized("names"u8, value.Names);
        w.Code("precision"u8, value.Precision);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "coordinates", "country", "description", "id", "names", "precision",
    ];
}
