namespace Geopol.Events.Interop;

/// <summary>Writes places as locations. STIX demands of a location a country or a point.</summary>
internal static class StixLocations
{
    /// <summary>Writes the location of a place.</summary>
    /// <returns>Its id; null if neither a country nor a point is known, so that STIX has no location for it.</returns>
    public static string? Write(StixBundle bundle, Place place)
    {
        var country = CountryOf(bundle.Options.Registry, place);
        var point = place.Coordinates;
        if (country is null && point is null)
        {
            return null;
        }

        var name = place.Names.Main ?? place.Description.Main;
        var codes = StixReferences.Citable(place.Id);
        var id = StixId.Of("location", [name ?? "", country ?? "", point?.ToString() ?? "", .. codes.Select(static code => code.ToString())]);
        if (!bundle.Begin("location", id, bundle.Options.Created))
        {
            return id;
        }

        var json = bundle.Json;
        StixReferences.WriteCodes(json, codes);
        if (name is not null)
        {
            json.WriteString("name", name);
        }

        if (country is not null)
        {
            json.WriteString("country", country);
        }

        if (point is not null)
        {
            json.WriteNumber("latitude", point.Latitude);
            json.WriteNumber("longitude", point.Longitude);
        }

        bundle.End();
        return id;
    }

    /// <summary>The ISO 3166-1 alpha-2 code of the country of a place or of the places around it.</summary>
    private static string? CountryOf(ActorRegistry registry, Place? place)
    {
        for (; place is not null; place = place.Within)
        {
            if (place.Country is { } country && CodeOf(registry, country) is { } code)
            {
                return code;
            }
        }

        return null;
    }

    private static string? CodeOf(ActorRegistry registry, Actor country)
    {
        if (country.Id.In(IdentifierScheme.Iso31661Alpha2) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] own)
        {
            return own;
        }

        foreach (var code in country.Id)
        {
            if (registry.Find(code).Actor?.Actor.Id.In(IdentifierScheme.Iso31661Alpha2) is { } known)
            {
                return known;
            }
        }

        return null;
    }
}
