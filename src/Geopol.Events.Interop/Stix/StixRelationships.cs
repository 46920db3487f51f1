namespace Geopol.Events.Interop;

/// <summary>
/// Writes the relationships that a claim states as facts of the record: its links to other claims, and the affiliations of its actors. The event of a claim is
/// no relationship, because a relationship can't be denied, possible or the word of someone else.
/// </summary>
internal static class StixRelationships
{
    private const string Unspecific = "related-to";

    /// <summary>Writes the link of a claim to an earlier one. Its note needn't be in the file.</summary>
    public static void WriteLink(StixBundle bundle, string note, ClaimLink link, Instant created, string? createdBy)
    {
        var type = link.Relation == LinkRelation.SameAs ? "duplicate-of" : link.Relation.IsKnown ? link.Relation.Text : Unspecific;
        var target = StixId.OfNote(link.To);
        if (bundle.Begin("relationship", StixId.Of("relationship", note, type, target), created, createdBy))
        {
            bundle.Json.WriteString("relationship_type", type);
            if (link.Note.Main is { } description)
            {
                bundle.Json.WriteString("description", description);
            }

            WriteEnds(bundle, note, target);
        }
    }

    /// <summary>Writes whose member, official or part an actor is.</summary>
    public static void WriteAffiliation(StixBundle bundle, string actor, Affiliation affiliation, string of)
    {
        var type = affiliation.Role.IsKnown ? affiliation.Role.Text : Unspecific;
        var since = TimeOf(bundle, affiliation.Since.Earliest);
        var until = TimeOf(bundle, affiliation.Until.Latest);
        if (since is not null && until is not null && string.CompareOrdinal(since, until) >= 0)
        {
            // STIX demands that the end is after the start.
            until = null;
        }

        var id = StixId.Of("relationship", actor, type, of, since ?? "", until ?? "", affiliation.Title.Main ?? "");
        if (actor == of || !bundle.Begin("relationship", id, bundle.Options.Created))
        {
            return;
        }

        bundle.Json.WriteString("relationship_type", type);
        if (affiliation.Title.Main is { } title)
        {
            bundle.Json.WriteString("description", title);
        }

        WriteTime(bundle, "start_time", since);
        WriteTime(bundle, "stop_time", until);
        WriteEnds(bundle, actor, of);
    }

    private static void WriteEnds(StixBundle bundle, string source, string target)
    {
        bundle.Json.WriteString("source_ref", source);
        bundle.Json.WriteString("target_ref", target);
        bundle.End();
    }

    private static string? TimeOf(StixBundle bundle, LocalDate? day) =>
        day is { Year: >= 1 and <= 9999 } known ? bundle.Timestamp(known.AtMidnight().InUtc().ToInstant()) : null;

    private static void WriteTime(StixBundle bundle, string name, string? time)
    {
        if (time is not null)
        {
            bundle.Json.WriteString(name, time);
        }
    }
}
