using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>What a sentence leaves out has a name, and never bears on truth.</summary>
public sealed class OmissionTests
{
    // What no key covers, by hand from the identity forms: of a proposition and all in it. Of a link only these are covered.
    private static readonly string[] InNoKey = ["wording", "plover", "contexts", "codings", "marks", "language", "relativeTo", "country", "coordinates", "precision"];

    private static readonly string[] OfLinksInTheKey = ["sources", "act", "about"];

    [Fact]
    public void Parse_OfTheSentenceOfAnyClaim_HasItsKeyUnlessAnOmissionIsInTheKey() => ClaimGen.Claim.Sample(
        static claim =>
        {
            var read = Claim.Parse(claim.ToString());
            if (read.Key != claim.Key)
            {
                var omissions = claim.GetOmissions();
                Assert.True(omissions.Any(static left => IsInTheKey(left.Path)), $"{claim}\n{string.Join('\n', omissions)}\n{IdentityForm.Of(claim)}\n{IdentityForm.Of(read)}");
            }
        },
        iter: Tier.Of(100_000), print: static claim => ClaimJson.Serialize(claim));

    [Fact]
    public void GetOmissions_OfAnyClaim_NamesNoMemberThatBearsOnTruth() => ClaimGen.Claim.Sample(
        static claim =>
        {
            var onTruth = claim.GetOmissions().Where(static left => TruthMemberTable.Has(left.Path)).ToList();
            Assert.True(onTruth.Count == 0, $"{claim}\n{string.Join('\n', onTruth)}");
        },
        iter: Tier.Of(100_000), print: static claim => ClaimJson.Serialize(claim));

    [Fact]
    public void TruthMembers_OfTheLibrary_AreThoseOfTheTable()
    {
        string[] names = [.. typeof(Claim).Assembly.GetExportedTypes().SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)).Select(static member => JsonNamingPolicy.CamelCase.ConvertName(member.Name)).Append("$type").Distinct()];
        Assert.Contains("polarity", names);

        Assert.Equal(Sorted([.. TruthMemberTable.OfProposition, .. TruthMemberTable.OfAny]), Declared(new() { ["event"] = new JsonObject() }, isLink: false));
        Assert.Equal(Sorted([.. TruthMemberTable.OfEvent, .. TruthMemberTable.OfAny]), Declared(new() { ["$type"] = "transfer" }, isLink: false));
        Assert.Equal(Sorted([.. TruthMemberTable.OfLink, .. TruthMemberTable.OfAny]), Declared([], isLink: true));
        Assert.Equal(Sorted(TruthMemberTable.OfAny), Declared([], isLink: false));

        string[] Declared(JsonObject parent, bool isLink) => Sorted([.. names.Where(name => TruthMembers.Is(parent, isLink, name))]);
    }

    private static string[] Sorted(string[] names) => [.. names.Order(StringComparer.Ordinal)];

    private static bool IsInTheKey(string path)
    {
        string[] steps = [.. path.Split('.').Select(static step => step.Split('[')[0])];
        return steps switch
        {
            ["attribution"] => true,
            ["attribution", var member, ..] => OfLinksInTheKey.Contains(member),
            ["proposition", ..] => !steps.Any(InNoKey.Contains) && !path.EndsWith("event.description", StringComparison.Ordinal),
            _ => false,
        };
    }
}
