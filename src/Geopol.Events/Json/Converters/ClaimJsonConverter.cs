using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopol.Events;

/// <summary>
/// The converters of all types of the wire, which each of them names: so a bare <see cref="JsonSerializer"/>, a web framework
/// and a user's own source-generated context read and write what <see cref="ClaimJson"/> does, with no set-up. Add one to
/// <see cref="JsonSerializerOptions.Converters"/> only to read with other options than the default.
/// </summary>
/// <remarks>Immutable and thread safe. No reflection. Whatever the text, reading throws nothing but <see cref="JsonException"/>.</remarks>
public sealed class ClaimJsonConverter : JsonConverterFactory
{
    private readonly ReadOptions readOptions;

    /// <summary>Converters that read with <see cref="ReadOptions.Default"/>.</summary>
    public ClaimJsonConverter()
        : this(ReadOptions.Default)
    {
    }

    /// <summary>Converters that read with these options.</summary>
    public ClaimJsonConverter(ReadOptions readOptions)
    {
        ArgumentNullException.ThrowIfNull(readOptions);
        this.readOptions = readOptions;
    }

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Converters.TryGetValue(typeToConvert, out var make) ? make(readOptions) : null;

    private static readonly Dictionary<Type, Func<ReadOptions, JsonConverter>> Converters = new()
    {
        [typeof(Actor)] = static options => new CodecConverter<Actor, ActorCodec>(options),
        [typeof(Affiliation)] = static options => new CodecConverter<Affiliation, AffiliationCodec>(options),
        [typeof(Agreement)] = static options => new EventConverter<Agreement>(options),
        [typeof(AttributionLink)] = static options => new CodecConverter<AttributionLink, AttributionLinkCodec>(options),
        [typeof(Claim)] = static options => new CodecConverter<Claim, ClaimCodec>(options),
        [typeof(ClaimLink)] = static options => new CodecConverter<ClaimLink, ClaimLinkCodec>(options),
        [typeof(Clause)] = static options => new CodecConverter<Clause, ClauseCodec>(options),
        [typeof(Coding)] = static options => new CodecConverter<Coding, CodingCodec>(options),
        [typeof(Confidence)] = static options => new CodecConverter<Confidence, ConfidenceCodec>(options),
        [typeof(Coordinates)] = static options => new CodecConverter<Coordinates, CoordinatesCodec>(options),
        [typeof(Count)] = static options => new CodecConverter<Count, CountCodec>(options),
        [typeof(DocumentReference)] = static options => new CodecConverter<DocumentReference, DocumentReferenceCodec>(options),
        [typeof(EventTime)] = static options => new CodecConverter<EventTime, EventTimeCodec>(options),
        [typeof(EvidenceItem)] = static options => new CodecConverter<EvidenceItem, EvidenceItemCodec>(options),
        [typeof(Extraction)] = static options => new CodecConverter<Extraction, ExtractionCodec>(options),
        [typeof(GeopolEvent)] = static options => new EventConverter<GeopolEvent>(options),
        [typeof(Goods)] = static options => new CodecConverter<Goods, GoodsCodec>(options),
        [typeof(Interaction)] = static options => new EventConverter<Interaction>(options),
        [typeof(Likelihood)] = static options => new CodecConverter<Likelihood, LikelihoodCodec>(options),
        [typeof(Mark)] = static options => new CodecConverter<Mark, MarkCodec>(options),
        [typeof(Meeting)] = static options => new EventConverter<Meeting>(options),
        [typeof(Money)] = static options => new CodecConverter<Money, MoneyCodec>(options),
        [typeof(Place)] = static options => new CodecConverter<Place, PlaceCodec>(options),
        [typeof(PloverCode)] = static options => new CodecConverter<PloverCode, PloverCodeCodec>(options),
        [typeof(Proposition)] = static options => new CodecConverter<Proposition, PropositionCodec>(options),
        [typeof(Quantity)] = static options => new CodecConverter<Quantity, QuantityCodec>(options),
        [typeof(Quote)] = static options => new CodecConverter<Quote, QuoteCodec>(options),
        [typeof(RelatedMatter)] = static options => new CodecConverter<RelatedMatter, RelatedMatterCodec>(options),
        [typeof(Theme)] = static options => new CodecConverter<Theme, ThemeCodec>(options),
        [typeof(Transfer)] = static options => new EventConverter<Transfer>(options),
        [typeof(UnknownEvent)] = static options => new EventConverter<UnknownEvent>(options),
        [typeof(Warning)] = static options => new EventConverter<Warning>(options),
        [typeof(Wording)] = static options => new CodecConverter<Wording, WordingCodec>(options),
        [typeof(ClaimKey)] = static _ => new TextValueConverter<ClaimKey>(),
        [typeof(ContentId)] = static _ => new TextValueConverter<ContentId>(),
        [typeof(Edtf)] = static _ => new TextValueConverter<Edtf>(),
        [typeof(Identifier)] = static _ => new TextValueConverter<Identifier>(),
        [typeof(MatterKey)] = static _ => new TextValueConverter<MatterKey>(),
        [typeof(MemberPath)] = static _ => new TextValueConverter<MemberPath>(),
        [typeof(PropositionKey)] = static _ => new TextValueConverter<PropositionKey>(),
        [typeof(Sha256)] = static _ => new TextValueConverter<Sha256>(),
    };
}
