namespace Geopol.Events.Tests;

/// <summary>Operations whose work must grow in proportion to the claim. A separate list has the operations that write or read a sentence.</summary>
internal static class ClaimOperations
{
    private static readonly ReadOptions Lenient = new() { Mode = ReadMode.Lenient, MaxClaimBytes = 1 << 30 };
    private static readonly ReadOptions Strict = new() { Mode = ReadMode.Strict, MaxClaimBytes = 1 << 30 };
    private static readonly ReadOptions Preserving = new() { MaxClaimBytes = 1 << 30 };
    private static readonly ClaimValidator Validator = new(ClaimRules.Default);

    internal static IReadOnlyDictionary<string, Action<Operand>> All { get; } = new Dictionary<string, Action<Operand>>
    {
        ["read"] = static o => ClaimJson.Read(o.Utf8, Preserving),
        ["read text"] = static o => ClaimJson.Read(o.Text, Preserving),
        ["read leniently"] = static o => ClaimJson.Read(o.Utf8, Lenient),
        ["read strictly"] = static o => ClaimJson.Read(o.Utf8, Strict),
        ["write"] = static o => ClaimJson.Serialize(o.Claim),
        ["canonicalize"] = static o => CanonicalJson.Canonicalize(o.Utf8),
        ["check"] = static o => o.Claim.Check(),
        ["validate"] = static o => Validator.Validate(o.Claim),
        ["content id"] = static o => _ = o.Claim.ContentId,
        ["key"] = static o => _ = o.Claim.Key,
        ["proposition key"] = static o => _ = o.Claim.Proposition.Key,
        ["matter key"] = static o => _ = o.Claim.Proposition.MatterKey,
        ["hash"] = static o => o.Claim.GetHashCode(),
        ["equality"] = static o => o.Claim.Equals(o.Copy),
        ["text of the attribution"] = static o => _ = o.Claim.Attribution.ToString(),
        ["text of the event"] = static o => _ = o.Claim.Proposition.Event.ToString(),
        ["reconcile"] = static o => ActorRegistry.Default.Reconcile(o.Claim),
        ["actors"] = static o => o.Claim.Proposition.Event.InRoles().Count(),
        ["factualities"] = static o => o.Claim.Factualities(),
        ["PLOVER"] = static o => o.Claim.Proposition.ToPlover(),
        ["CAMEO"] = static o => o.Claim.Proposition.Event.ToCameo(),
        ["first dyads"] = static o => o.Claim.Proposition.Event.Dyads().Take(100).Count(),
    };
    internal static IReadOnlyDictionary<string, Action<Operand>> OfSentences { get; } = new Dictionary<string, Action<Operand>>
    {
        ["text"] = static o => _ = o.Claim.ToString(),
        ["HTML"] = static o => o.Claim.ToHtml(),
        ["text of codes"] = static o => o.Claim.Say(SentenceStyle.Codes),
        ["omissions"] = static o => o.Claim.GetOmissions(),
        ["completions"] = static o => ClaimNotation.Default.GetCompletions(o.Sentence, o.Sentence.Length),
        ["parse"] = static o => ClaimNotation.Default.TryParse(o.Sentence, out _, out _),
    };
}
