using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Each member that a sentence leaves out is named. Such a member never bears on truth.</summary>
public sealed class OmissionTests
{
    // Members of a proposition that are in no key, at any depth. The list is written by hand from the identity forms. Of a link, only the members of the second
    // list are in the key.
    private static readonly string[] InNoKey = ["wording", "plover", "contexts", "codings", "marks", "language", "relativeTo", "precision"];

    private static readonly string[] OfLinksInTheKey = ["sources", "act", "about"];

    [Fact]
    public void Parse_OfTheSentenceOfAnyClaim_HasItsKeyUnlessAnOmissionIsInTheKey() => AssertOfAny(static claim =>
    {
        var read = Claim.Parse(claim.ToString());
        var omissions = read.Key == claim.Key ? [] : claim.GetOmissions();
        return read.Key == claim.Key || omissions.Any(left => IsInTheKey(left) || IsOfUnknownEvent(claim, left)) ? null : $"another key, without: {Listed(omissions)}";
    });

    [Fact]
    public void GetOmissions_OfAnyClaim_NamesNoMemberThatBearsOnTruth() => AssertOfAny(static claim =>
        Listed(claim.GetOmissions().Where(static left => TruthMemberTable.Has(left.Path))) is { Length: > 0 } onTruth ? $"left out: {onTruth}" : null);

    // Reports each kind of fault with its smallest claim.
    private static void AssertOfAny(Func<Claim, string?> faultOf)
    {
        var faults = new ConcurrentDictionary<string, (int Count, string Claim)>();
        ClaimGen.Claim.Sample(
            claim =>
            {
                if (faultOf(claim) is { } fault)
                {
                    var json = ClaimJson.Serialize(claim);
                    faults.AddOrUpdate(fault, (1, json), (_, known) => (known.Count + 1, json.Length < known.Claim.Length ? json : known.Claim));
                }
            },
            iter: Tier.IsLong ? 100_000 : 500);
        Assert.True(faults.IsEmpty, $"{faults.Values.Sum(static fault => fault.Count)} claims:\n{string.Join('\n', faults.OrderByDescending(static fault => fault.Value.Count).Take(30).Select(static fault => $"{fault.Value.Count} x {fault.Key}\n    {fault.Value.Claim}\n    {Claim(fault.Value.Claim)}"))}");

        static Claim Claim(string json) => ClaimJson.Deserialize(json);
    }

    private static string Listed(IEnumerable<Omission> omissions) =>
        string.Join(", ", omissions.Select(static left => System.Text.RegularExpressions.Regex.Replace(left.Path, @"\[[0-9]+\]", "[]")).Where(static path => path.StartsWith("proposition", StringComparison.Ordinal) || path.StartsWith("attribution", StringComparison.Ordinal)).Distinct());

    [Fact]
    public void TruthMembers_OfTheLibrary_AreThoseOfTheTable()
    {
        string[] names = [.. typeof(Claim).Assembly.GetExportedTypes().SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)).Select(static member => JsonNamingPolicy.CamelCase.ConvertName(member.Name)).Append("$type").Distinct()];
        Assert.Contains("polarity", names);

        Assert.Equal(Sorted(TruthMemberTable.OfProposition), Declared(new() { ["event"] = new JsonObject() }, isLink: false));
        Assert.Equal(Sorted(TruthMemberTable.OfEvent), Declared(new() { ["$type"] = "transfer" }, isLink: false));
        Assert.Equal(Sorted(TruthMemberTable.OfLink), Declared([], isLink: true));
        Assert.Equal(Sorted(TruthMemberTable.OfAny), Declared([], isLink: false));

        string[] Declared(JsonObject parent, bool isLink) => Sorted([.. names.Where(name => TruthMembers.Is(parent, isLink, name))]);
    }

    private static string[] Sorted(string[] names) => [.. names.Order(StringComparer.Ordinal)];

    // Every member of an event of an unknown type is in the key.
    private static bool IsOfUnknownEvent(Claim claim, Omission left) =>
        claim.Proposition.Event is UnknownEvent && left.Path.StartsWith("proposition.event.", StringComparison.Ordinal);

    private static bool IsInTheKey(Omission left)
    {
        // A value that the recorder inferred is in no key, so the mark "inferred" changes the key.
        if (left.Path.EndsWith("marks", StringComparison.Ordinal) && $"{left.Value}{left.Said}".Contains("\"inferred\"", StringComparison.Ordinal))
        {
            return true;
        }

        string[] steps = [.. left.Path.Split('.').Select(static step => step.Split('[')[0])];
        return steps switch
        {
            ["attribution"] => true,
            ["attribution", var member, ..] => OfLinksInTheKey.Contains(member) || !IsKnown<AttributionLink>(member),
            ["proposition", ..] => !steps.Any(InNoKey.Contains) && !left.Path.EndsWith("event.description", StringComparison.Ordinal),
            // An unknown member makes a key provisional.
            [var member, ..] => !IsKnown<Claim>(member),
            _ => false,
        };
    }

    private static bool IsKnown<T>(string member) => member == "format" || typeof(T).GetProperties().Any(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == member);
}
