namespace Geopol.Events.Tests;

/// <summary>All cases of the library's rules, by name.</summary>
internal static class RuleCases
{
    private static readonly Dictionary<string, RuleCase> ByName = Named(
    [
        .. PropositionCases.All,
        .. EventCases.All,
        .. TransferCases.All,
        .. WarningCases.All,
        .. MeetingCases.All,
        .. AgreementCases.All,
        .. InteractionCases.All,
        .. GoodsCases.All,
        .. ValueCases.All,
        .. ClaimCases.All,
        .. EvidenceCases.All,
        .. LinkCases.All,
        .. JudgementCases.All,
        .. ActorCases.All,
    ]);

    internal static IEnumerable<string> Names => ByName.Keys;

    internal static IEnumerable<RuleCase> All => ByName.Values;

    internal static RuleCase Of(string name) => ByName[name];

    private static Dictionary<string, RuleCase> Named(IReadOnlyList<RuleCase> cases) => cases.GroupBy(static c => c.Code)
        .SelectMany(static group => group.Select((c, i) => (Name: $"{c.Code} {(char)('a' + i)}", Case: c)))
        .ToDictionary(static named => named.Name, static named => named.Case);
}
