namespace Geopol.Events.Interop;

/// <summary>The claims of the objects of others: an object states that its creator published, commented on, agreed with, attributed or that someone sighted something.</summary>
internal sealed class StixStatements(StixThings things)
{
    private readonly StixResolver resolver = new(things);
    private static readonly Verb Publish = Verb.Parse("publish");
    private static readonly Verb CommentOn = Verb.Parse("comment-on");
    private static readonly Verb Concur = Verb.Parse("concur");
    private static readonly Verb Disagree = Verb.Parse("disagree");
    private static readonly Verb Attribute = Verb.Parse("attribute");
    private static readonly Verb Sight = Verb.Parse("sight");

    /// <summary>Whether the proposition of an opinion is that its creator agrees.</summary>
    public static bool IsAgreement(Proposition opinion) => opinion.Event is Interaction { Verb: var verb } && verb == Concur;

    /// <summary>The proposition of an object; null if it states none, which an issue says.</summary>
    public Proposition? Read(SourceRecord record, string type) => type switch
    {
        "report" => ReadReport(record),
        "note" => ReadNote(record),
        "opinion" => ReadOpinion(record),
        "sighting" => ReadSighting(record),
        "relationship" => ReadRelationship(record),
        _ => NoClaim(record, $"An object of type {record.Excerpt(StixColumns.Type)} describes a thing or data. It states no claim."),
    };

    /// <summary>The creator's link; null if the object names no creator and states no confidence.</summary>
    public AttributionLink? LinkOf(SourceRecord record)
    {
        var sources = resolver.CreatorOf(record);
        if (sources.Count == 0)
        {
            sources = StixResolver.AuthorsOf(record);
        }

        if (sources is [{ Names.IsAbsent: true }])
        {
            StixResolver.SayMissing(record, StixColumns.CreatedBy, [record.Text(StixColumns.CreatedBy)!]);
        }

        var confidence = StixConfidence.Of(record.Integer(StixColumns.Confidence));
        if (confidence is null && !record.IsEmpty(StixColumns.Confidence))
        {
            record.KeepUnread(StixColumns.Confidence, "a whole number from 0 to 100");
        }

        var created = StixTime.DayOf(record, StixColumns.Created);
        if (StixTime.AreEqual(record, StixColumns.Created, StixColumns.Modified))
        {
            record.Set(StixColumns.Modified, ColumnFate.Derivable);
        }

        var isRevoked = record.Text(StixColumns.Revoked) == "true";
        if (sources.Count == 0 && confidence is null && !isRevoked)
        {
            record.Keep(StixColumns.Created);
            return null;
        }

        return new AttributionLink
        {
            Sources = [.. sources],
            Act = isRevoked ? SpeechAct.Withdraw : SpeechAct.Report,
            On = created is { } day ? EventTime.On(day) : null,
            Confidence = confidence,
        };
    }

    private Proposition? ReadReport(SourceRecord record)
    {
        if (record.Text(StixColumns.Name) is not { } name)
        {
            return Missing(record, StixColumns.Name, "The report has no name.");
        }

        return Asserted(new Interaction
        {
            Verb = Publish,
            Agents = resolver.Agents(record),
            Objects = name,
            Topics = resolver.Referred(record, StixColumns.ObjectRefs),
            When = StixTime.DayOf(record, StixColumns.Published) is { } day ? EventTime.On(day) : null,
            Description = StixThings.TextOf(record, record.Text(StixColumns.Description)),
        });
    }

    private Proposition? ReadNote(SourceRecord record)
    {
        if (record.Text(StixColumns.Content) is not { } content)
        {
            return Missing(record, StixColumns.Content, "The note has no content.");
        }

        return Asserted(new Interaction
        {
            Verb = CommentOn,
            Agents = resolver.Agents(record),
            Topics = resolver.Referred(record, StixColumns.ObjectRefs),
            Content = content,
            Description = StixThings.TextOf(record, record.Text(StixColumns.Abstract)),
        });
    }

    private Proposition? ReadOpinion(SourceRecord record)
    {
        record.Keep(StixColumns.Opinion);
        Verb verb;
        switch (record.Text(StixColumns.Opinion))
        {
            case "strongly-agree" or "agree":
                verb = Concur;
                break;
            case "strongly-disagree" or "disagree":
                verb = Disagree;
                break;
            case "neutral":
                return NoClaim(record, "The opinion is neutral. It speaks neither for nor against the objects.");
            default:
                return Missing(record, StixColumns.Opinion, "The opinion isn't one of the five words of STIX.");
        }

        var wording = verb == Concur ? new Wording { Prepositions = ["on"] } : null;
        return Asserted(new Interaction
        {
            Verb = verb,
            Agents = resolver.Agents(record),
            Topics = resolver.Referred(record, StixColumns.ObjectRefs),
            Grounds = record.Text(StixColumns.Explanation) is { } explanation ? Clause.Of(explanation) : null,
        }) with { Wording = wording };
    }

    private Proposition? ReadSighting(SourceRecord record)
    {
        if (record.IsEmpty(StixColumns.SightingOf))
        {
            return Missing(record, StixColumns.SightingOf, "The sighting doesn't say of what.");
        }

        var seen = resolver.Referred(record, StixColumns.WhereSighted);
        var places = seen.Places();
        if (places.Count > 1)
        {
            record.Keep(StixColumns.WhereSighted);
        }

        var isNone = record.Integer(StixColumns.Count) == 0;
        return Asserted(new Interaction
        {
            Verb = Sight,
            Agents = [.. seen.Where(static one => one.Place is null)],
            Objects = resolver.Referred(record, StixColumns.SightingOf),
            Where = places.IsEmpty ? null : places[0],
            When = StixTime.Between(record, StixColumns.FirstSeen, StixColumns.LastSeen),
            Description = StixThings.TextOf(record, record.Text(StixColumns.Description)),
        }) with { Polarity = isNone ? Polarity.Negated : Polarity.Affirmed };
    }

    private Proposition? ReadRelationship(SourceRecord record)
    {
        if (record.Text(StixColumns.RelationshipType) != "attributed-to")
        {
            return NoClaim(record, $"A relationship of type {record.Excerpt(StixColumns.RelationshipType)} isn't read as a claim. Only attributed-to is.");
        }

        if (record.IsEmpty(StixColumns.SourceRef) || record.IsEmpty(StixColumns.TargetRef))
        {
            return Missing(record, record.IsEmpty(StixColumns.SourceRef) ? StixColumns.SourceRef : StixColumns.TargetRef, "The relationship lacks one of its two ends.");
        }

        return Asserted(new Interaction
        {
            Verb = Attribute,
            Agents = resolver.Agents(record),
            Objects = resolver.Referred(record, StixColumns.SourceRef),
            Topics = resolver.Referred(record, StixColumns.TargetRef),
            Description = StixThings.TextOf(record, record.Text(StixColumns.Description)),
        });
    }

    private static Proposition Asserted(Interaction content) => new() { Event = content, Modality = Modality.Asserted, Tense = Tense.Past };

    private static Proposition? NoClaim(SourceRecord record, string message)
    {
        record.Report(ImportFault.NotAClaim, message);
        return null;
    }

    private static Proposition? Missing(SourceRecord record, Column column, string message)
    {
        record.Report(ImportFault.NoClaim, column, message);
        return null;
    }
}
