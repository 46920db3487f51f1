namespace Geopol.Events.Tests;

/// <summary>Returns a non-empty sample value for each type that a member can have.</summary>
internal static class Samples
{
    internal static object Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            var items = Array.CreateInstance(type.GenericTypeArguments[0], 1);
            items.SetValue(Of(type.GenericTypeArguments[0]), 0);
            return typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!
                .MakeGenericMethod(type.GenericTypeArguments[0]).Invoke(null, [items])!;
        }

        if (type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOpenCode<>)))
        {
            var text = type == typeof(Polarity) ? "negated" : type == typeof(TransferStage) ? "offered"
                : type == typeof(MeetingStatus) ? "cancelled" : "sample";
            return type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [text])!;
        }

        return type.Name switch
        {
            nameof(String) => "a sample",
            nameof(Instant) => Instant.FromUtc(2023, 9, 9, 8, 0),
            nameof(Edtf) => Edtf.Parse("2023-09"),
            nameof(Sha256) => Sha256.Of([1]),
            nameof(ContentId) => new Claim { Proposition = new Meeting { Venue = "a hall" } }.ContentId,
            nameof(MemberPath) => MemberPath.Parse("suppliers[0]"),
            nameof(LocalizedText) => LocalizedText.Of("en", "a sample"),
            nameof(Identifiers) => Identifiers.Create([Identifier.Parse("wikidata:Q1")]),
            nameof(UnknownMembers) => UnknownMembers.Parse("""{"sample":1}"""),
            nameof(Actor) => Actor.State("KP"),
            nameof(Place) => Place.Named("Pyongyang"),
            nameof(EventTime) => EventTime.At("2023-09"),
            nameof(Quantity) => Quantity.Exactly(12),
            nameof(Goods) => Goods.Of(Commodity.Munitions),
            nameof(Clause) => Clause.Of("a sample"),
            nameof(Participants) => Participants.Of("a sample"),
            nameof(Participant) => Participant.Of(Clause.Of("a sample")),
            nameof(Adjunct) => Adjunct.Beyond("a sample"),
            nameof(Money) => new Money { Amount = 12 },
            nameof(GoodsProperty) => GoodsProperty.Of(GoodsPropertyKind.Range, 300, "km"),
            nameof(OtherName) => OtherName.Of(NameKind.Alias, "a sample"),
            nameof(Handling) => new Handling { Tlp = TlpLabel.Amber },
            nameof(Extra) => Extra.Parse("""{"sample":1}"""),
            nameof(Attribution) => Attribution.Per(Actor.Named(ActorKind.MediaOutlet, "Financial Times")),
            nameof(Count) => new Count { Kind = CountKind.Killed, Number = 12 },
            nameof(RelatedMatter) => new RelatedMatter { Names = LocalizedText.Of("en", "a war") },
            nameof(Coding) => new Coding { Scheme = CodingScheme.Cameo, Code = "190" },
            nameof(Mark) => Mark.Inferred("host"),
            nameof(PloverCode) => new PloverCode { Type = PloverType.Assault },
            nameof(Likelihood) => Likelihood.Of(0.7),
            nameof(Confidence) => new Confidence { Level = ConfidenceLevel.Moderate },
            nameof(Wording) => new Wording { Lemma = "sell" },
            nameof(Extraction) => new Extraction { System = "a coder" },
            nameof(EvidenceItem) => new EvidenceItem { Url = "https://example.org/image" },
            nameof(ClaimLink) => new ClaimLink { Relation = LinkRelation.Supports, To = new Claim { Proposition = new Meeting { Venue = "a hall" } }.ContentId },
            nameof(AttributionLink) => AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Financial Times")),
            nameof(Proposition) => Proposition.Of(new Meeting { Venue = "a hall" }),
            nameof(GeopolEvent) => new Meeting { Venue = "a hall" },
            _ => throw new InvalidOperationException($"There is no sample of {type}: add one."),
        };
    }
}
