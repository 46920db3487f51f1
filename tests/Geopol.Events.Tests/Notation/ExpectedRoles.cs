using System.Text.Json;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>
/// An expected role of an event, written by hand: "agents=Iran; objects|topics=Hamas". It is compared with the words in the JSON of the claim.
/// </summary>
/// <param name="Roles">The roles. A match in any of them is right.</param>
/// <param name="IsOptional">Whether the names may be part of the verb or of another name instead.</param>
/// <param name="Names">The names in that role.</param>
internal sealed partial record ExpectedRole(string[] Roles, bool IsOptional, string[] Names)
{
    /// <summary>The members of events that say who or what takes part. The other members, such as kind, stage and verb, describe the event itself.</summary>
    private static readonly string[] Members =
    [
        "agents", "partners", "objects", "recipients", "beneficiaries", "opponents", "sources", "destinations", "instruments", "topics", "adjuncts", "content", "occasion",
        "suppliers", "endUsers", "origin", "intermediaries", "financedBy", "onBehalfOf", "items", "consideration", "via", "endUse", "stageBy",
        "parties", "host", "venue", "subject", "terms", "issuers", "addressees", "condition", "consequence", "where", "grounds", "related", "description",
    ];

    private static readonly Dictionary<string, string> OtherNames = new() { ["subject"] = "kind" };

    internal static ExpectedRole Of(string roles, string[] names)
    {
        var all = roles.Replace(" or ", "|", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries);
        return new([.. all.Select(static role => role.TrimEnd('?'))], all.Any(static role => role.EndsWith('?')), names);
    }

    /// <summary>Returns the differences between the expected roles and the event of the claim. The list is empty if they agree.</summary>
    internal static List<string> Differences(IEnumerable<ExpectedRole> expected, Claim claim)
    {
        using var json = JsonDocument.Parse(ClaimJson.Serialize(claim));
        var content = json.RootElement.GetProperty("proposition").GetProperty("event");
        var parts = Members.SelectMany(role => LooseJson.Items(LooseJson.Member(content, role)).Select(item => (Role: role, Part: new GoldPart(item.Clone())))).ToList();
        var faults = new List<string>();
        foreach (var role in expected)
        {
            foreach (var name in role.Names)
            {
                var label = LabelOf(name);
                var found = parts.FindIndex(part => role.Roles.Contains(part.Role) && LabelMatch.Of(label, part.Part) is { Fit: LabelFit.Whole, NumberFault: null });
                if (found >= 0)
                {
                    parts.RemoveAt(found);
                }
                else if (!role.IsOptional && !role.Roles.Any(other => OtherNames.TryGetValue(other, out var member) && LabelMatch.IsWhole(label, new(LooseJson.Member(content, member)))))
                {
                    faults.Add($"{string.Join('|', role.Roles)}={name} is missing");
                }
            }
        }

        // The actor of a step is the subject, which usually has another role too. A row names this actor only if there is no other role.
        return [.. faults, .. parts.Where(static part => part.Role != "stageBy").Select(static part => $"{part.Role}={part.Part} isn't expected")];
    }

    // Splits "10 tanks" or "20 million tonnes of wheat" into a number and the thing that is counted.
    private static GoldLabel LabelOf(string name)
    {
        var counted = Counted().Match(name.Replace("Ten ", "10 ", StringComparison.Ordinal).Replace("one ", "1 ", StringComparison.Ordinal));
        return counted.Success ? GoldLabel.Of(counted.Groups[1].Value, counted.Groups[2].Value) : GoldLabel.Of(name);
    }

    [GeneratedRegex("^([0-9]+(?: million| billion)?) (?:tonnes of )?([a-zA-Z].*)$")]
    private static partial Regex Counted();
}
