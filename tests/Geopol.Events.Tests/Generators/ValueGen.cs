using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>A generator for each value type of the library, by type.</summary>
internal static class ValueGen
{
    internal static IReadOnlyDictionary<Type, Gen<object>> All { get; } = Codes().Concat(
    [
        Of(ClaimGen.Claim), Of(PropositionGen.Propositions[1]), Of(PropositionGen.Clauses[1]), Of(PropositionGen.Wording),
        Of(EventGen.Events[1]), Of(EventGen.Transfers[1]), Of(EventGen.Warnings[1]), Of(EventGen.Meetings[1]), Of(EventGen.Agreements[1]),
        Of(EventGen.Interactions[1]), Of(EventGen.Unknown), Of(EventGen.Participants[1]), Of(EventGen.Participants[1].Few().Select(static v => new Participants(v))), Of(EventGen.Adjuncts[1]), Of(ActorGen.OtherName), Of(GoodsGen.Property), Of(EvidenceGen.Handling), Of(JsonGen.Unknown.Select(static v => new Extra(v))), Of(AttributionGen.Link.Few().Select(static v => new Attribution(v))), Of(EventGen.Count), Of(EventGen.Plover), Of(EventGen.Related),
        Of(ActorGen.Actors[1]), Of(ActorGen.Affiliations[1]), Of(ActorGen.Place), Of(ActorGen.Identifier), Of(ActorGen.Identifiers),
        Of(AttributionGen.Link), Of(AttributionGen.Quotes[1]), Of(AttributionGen.Confidence),
        Of(EvidenceGen.Document), Of(EvidenceGen.Item), Of(EvidenceGen.Extraction), Of(EvidenceGen.Coding), Of(EvidenceGen.Mark),
        Of(EvidenceGen.ClaimLink), Of(EvidenceGen.Sha256), Of(EvidenceGen.ContentId), Of(EvidenceGen.MemberPath),
        Of(GoodsGen.Goods), Of(NumberGen.Quantity), Of(NumberGen.Money), Of(NumberGen.Likelihood), Of(NumberGen.Coordinates),
        Of(ScaleGen.Range), Of(ScaleGen.Conversion), Of(ScaleGen.Hedge),
        Of(TimeGen.Edtf), Of(TimeGen.EventTime), Of(Gen.Char['a', 'z'].Select(EdtfFaultOf)),
        Of(Gen.Char['a', 'z'].Select(NotationFaultOf)), Of(Gen.Select(TextGen.Text, TextGen.Text, static (path, value) => new Omission(path, value, null))), Of(LocalizedGen.LanguageText), Of(LocalizedGen.Localized), Of(JsonGen.Unknown),
        Of(JsonGen.Unknown.Select(members => members[0])), Of(ActorGen.Actors[0].Few()),
        Of(EvidenceGen.Sha256.Select(hash => ClaimKey.Parse($"k1-{hash}?"))),
        Of(EvidenceGen.Sha256.Select(hash => PropositionKey.Parse($"p1-{hash}"))),
        Of(EvidenceGen.Sha256.Select(hash => MatterKey.Parse($"m1-{hash}"))),
        Of(Gen.Select(CodeGen.Of<ActorRole>(), ActorGen.Actors[0], (role, actor) => new ActorInRole(role, actor))),
        Of(Gen.Select(ActorGen.Actors[0], ActorGen.Actors[0], (source, target) => new Dyad(source, target))),
        Of(ReadingGen.Phrase), Of(ReadingGen.UcdpDate), Of(ReadingGen.AcledDate), Of(ReadingGen.UcdpEstimate), Of(ReadingGen.Granularity),
        Of(OntologyGen.Score), Of(OntologyGen.Mapped), Of(OntologyGen.Coding), Of(OntologyGen.Category),
        Of(Gen.OneOf([.. ClaimRules.Default.Rows])),
        Of(Gen.OneOf([.. Lexicon.Default.Verbs.Take(40)])),
        Of(Gen.OneOf([.. Lexicon.Default.Verbs.Take(40).SelectMany(static verb => verb.Uses)])),
        Of(Gen.OneOf([.. Lexicon.Default.Verbs.Take(40).SelectMany(static verb => verb.Uses).SelectMany(static use => use.Roles)])),
        Of(Gen.OneOf([.. ClaimRules.Default.Rows.OfType<Rule<Claim>>()])),
        Of(Gen.Select(ActorGen.Identifier, Gen.Int[1900, 2000], Gen.Int[2001, 2100], static (code, from, to) =>
            new RegisteredCode(code) { Since = from % 2 == 0 ? null : new LocalDate(from, 1, 31), Until = to % 2 == 0 ? null : new LocalDate(to, 12, 1) })),
        Of(Gen.Select(ActorGen.Actors[1], ActorGen.Actors[1], static (a, b) => ActorMatch.Of(a, b))),
        Of(Gen.Select(TextGen.Text, TextGen.Text, static (value, basis) => new ReconciledMember("$.proposition", value, basis))),
        Of(Gen.Enum<ReadMode>().Select(mode => new ReadOptions { Mode = mode })),
        Of(TextGen.Text.Select(text => new Issue { Code = IssueCodes.Syntax, Severity = IssueSeverity.Error, Path = "$", Message = text })),
    ]).ToDictionary();

    private static KeyValuePair<Type, Gen<object>> Of<T>(Gen<T> values) where T : notnull => new(typeof(T), values.Select(value => (object)value));

    private static IEnumerable<KeyValuePair<Type, Gen<object>>> Codes() =>
        from type in typeof(Claim).Assembly.GetExportedTypes()
        where type.IsValueType && type.GetInterface(typeof(IOpenCode<>).Name) is not null
        select (KeyValuePair<Type, Gen<object>>)typeof(ValueGen)
            .GetMethod(nameof(Code), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, null)!;

    private static NotationIssue NotationFaultOf(char c) => ClaimNotation.Default.TryParse($"DPRK m{c}y", out _, out NotationIssue fault) ? default : fault;

    private static EdtfIssue EdtfFaultOf(char c) => Edtf.TryParse($"20{c}", out _, out var fault) ? default : fault;

    private static KeyValuePair<Type, Gen<object>> Code<T>() where T : struct, IOpenCode<T> => Of(CodeGen.Of<T>());
}
