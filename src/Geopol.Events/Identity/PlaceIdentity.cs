namespace Geopol.Events;

/// <summary>
/// Writes the identity of a place: its first identifier. If there is no identifier, the identity is the country with the folded name. If there
/// is no name either, the identity is the country with the description and the coordinates.
/// </summary>
internal static class PlaceIdentity
{
    internal static void Write(ref IdentityWriter w, Place place)
    {
        w.Begin(place.Unknown);
        if (!w.IsInferred("id"u8) && IdentifierIdentity.Of(place.Id) is { } id)
        {
            w.Exact("id"u8, id);
        }
        else
        {
            WriteCountry(ref w, place);
            if (place.Names.IsAbsent || w.IsInferred("names"u8))
            {
                w.Folded("description"u8, place.Description.Main);
                w.Exact("point"u8, w.IsInferred("coordinates"u8) ? null : place.Coordinates?.ToString());
            }
            else
            {
                w.Folded("name"u8, place.Names.Main);
            }

            if (!w.IsMatter)
            {
                w.Value("within"u8, place.Within, Write);
            }
        }

        w.End();
    }

    // A place without a country has the country of the larger place that contains it.
    private static void WriteCountry(ref IdentityWriter w, Place place)
    {
        if (place.Country is { } country && !w.IsInferred("country"u8))
        {
            w.Value("country"u8, country, ActorIdentity.Write);
        }
        else if (place.Within is { } larger && !w.IsInferred("within"u8))
        {
            w.Inside("within"u8, larger, WriteCountry);
        }
    }
}
