namespace Geopol.Events;

/// <summary>The identity of a place: its first identifier, else its folded name with its country, else its description.</summary>
internal static class PlaceIdentity
{
    internal static void Write(ref IdentityWriter w, Place place)
    {
        w.Begin(place.Unknown);
        if (IdentifierIdentity.Of(place.Id) is { } id)
        {
            w.Exact("id"u8, id);
        }
        else
        {
            w.Value("country"u8, CountryOf(place), ActorIdentity.Write);
            if (place.Names.IsAbsent)
            {
                w.Folded("description"u8, place.Description.Main);
                w.Exact("point"u8, place.Coordinates?.ToString());
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

    // A district that says its province, which says the country, is in that country.
    private static Actor? CountryOf(Place place) => place.Country ?? (place.Within is { } larger ? CountryOf(larger) : null);
}
