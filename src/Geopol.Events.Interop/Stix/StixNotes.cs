namespace Geopol.Events.Interop;

/// <summary>Writes a claim as a note: the sentence for people, the claim in the extension, and the objects to which the note refers.</summary>
internal static class StixNotes
{
    public static void Write(StixBundle bundle, Claim claim)
    {
        var created = claim.RecordedAt ?? bundle.Options.Created;
        var recorder = claim.RecordedBy is { } by ? StixIdentities.Write(bundle, by).FirstOrDefault() : null;
        var markings = StixMarkings.Write(bundle, claim.Handling);
        var about = WriteThings(bundle, claim);
        if (about.Count == 0)
        {
            // STIX demands that a note is about an object.
            about.Add(recorder ?? StixExtension.Author);
        }

        var id = StixId.OfNote(claim.ContentId);
        bundle.BeginOwn("note", id, created, recorder);
        var json = bundle.Json;
        if (StixConfidence.NumberOf(claim.Confidence) is { } confidence)
        {
            json.WriteNumber("confidence", confidence);
        }

        json.WriteString("lang", "en");
        StixReferences.WriteDocuments(json, claim);
        StixBundle.WriteTexts(json, "object_marking_refs", markings);
        json.WriteString("content", claim.ToString());
        StixBundle.WriteTexts(json, "object_refs", about);
        if (bundle.Options.HasExtension)
        {
            StixExtension.Write(bundle, claim);
        }

        bundle.End();
        foreach (var link in claim.Links)
        {
            StixRelationships.WriteLink(bundle, id, link, created, recorder);
        }
    }

    /// <summary>Writes the actors and places of the event and the speakers, and returns their ids.</summary>
    private static List<string> WriteThings(StixBundle bundle, Claim claim)
    {
        var content = claim.Proposition.Event;
        var speakers = claim.Attribution.SelectMany(static link => link.Sources);
        var actors = content.InRoles().Select(static one => one.Actor).Concat(speakers);
        var places = PlacesOf(content).Select(place => StixLocations.Write(bundle, place));
        return [.. actors.SelectMany(actor => StixIdentities.Write(bundle, actor)).Concat(places.OfType<string>()).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<Place> PlacesOf(GeopolEvent content)
    {
        IEnumerable<Place> places = content switch
        {
            Transfer transfer => transfer.Via,
            Interaction i => ((Participants[])[i.Agents, i.Partners, i.Objects, i.Recipients, i.Beneficiaries, i.Opponents, i.Sources, i.Destinations, i.Instruments, i.Topics])
                .SelectMany(static role => role.Places()),
            Meeting meeting => meeting.Topics.Places(),
            _ => [],
        };
        return content.Where is { } where ? places.Prepend(where) : places;
    }
}
