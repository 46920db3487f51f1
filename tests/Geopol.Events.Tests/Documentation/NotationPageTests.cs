using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>
/// The examples in the reference of the notation: grammar examples are read and printed as the page says, fixed readings mean what the page says.
/// </summary>
public sealed partial class NotationPageTests
{
    // Written by hand from the table: the example, and members of the claim as JSON; null means absent. A path without a head starts at the proposition.
    private static readonly (string Sentence, (string Path, string? Json)[] Members)[] Meanings =
    [
        ("DPRK may sell arms to Russia", [("modality", "possible"), ("likelihood", null), ("disposition", null), ("polarity", null)]),
        ("DPRK may not sell arms to Russia", [("modality", "possible"), ("polarity", "negated"), ("disposition", null)]),
        ("Russia can attack Ukraine", [("disposition", "able"), ("modality", "asserted")]),
        ("Russia cannot attack Ukraine", [("disposition", "able"), ("polarity", "negated")]),
        ("Russia could not attack Ukraine", [("disposition", "able"), ("polarity", "negated"), ("tense", "past")]),
        ("Russia may not have attacked Ukraine", [("modality", "possible"), ("polarity", "negated"), ("tense", "past"), ("disposition", null)]),
        ("DPRK must sell arms to Russia", [("disposition", "obliged"), ("polarity", null)]),
        ("DPRK should sell arms to Russia", [("disposition", "obliged"), ("wording.hedge", "should")]),
        ("DPRK must not sell arms to Russia", [("disposition", "permitted"), ("polarity", "negated")]),
        ("DPRK need not sell arms to Russia", [("disposition", "obliged"), ("polarity", "negated")]),
        ("DPRK would have sold arms to Russia", [("modality", "counterfactual"), ("tense", "past")]),
        ("DPRK will sell arms to Russia", [("modality", "asserted"), ("tense", "future"), ("disposition", null)]),
        ("If Russia attacks Ukraine then NATO would attack Russia", [("tense", "future"), ("condition.event.verb", "attack"), ("condition.tense", null), ("condition.modality", null)]),
        ("DPRK to sell arms to Russia", [("modality", null), ("tense", null)]),
        ("DPRK will probably sell arms to Russia", [("modality", "estimated"), ("tense", "future"), ("likelihood.word", "probably"), ("likelihood.low", null)]),
        ("DPRK will probably (55-75%) sell arms to Russia", [("modality", "estimated"), ("likelihood.word", "probably"), ("likelihood.low", "0.55"), ("likelihood.high", "0.75")]),
        ("There is a 60 percent chance that DPRK will sell arms to Russia", [("modality", "estimated"), ("tense", "future"), ("likelihood.word", null), ("likelihood.low", "0.6"), ("likelihood.high", "0.6")]),
        ("DPRK has a chance (70%) to sell arms to Russia", [("modality", "estimated"), ("tense", null), ("likelihood.word", null), ("likelihood.low", "0.7"), ("likelihood.high", "0.7")]),
        ("DPRK plans to sell arms to Russia", [("disposition", "intends"), ("tense", "future"), ("polarity", null)]),
        ("DPRK is ready to sell arms to Russia", [("disposition", "willing")]),
        ("DPRK does not plan to sell arms to Russia", [("disposition", "intends"), ("polarity", "negated")]),
        ("DPRK reportedly sold arms to Russia", [("evidentiality", "hearsay"), ("claim.attribution", null)]),
        ("DPRK appears to sell arms to Russia", [("evidentiality", "apparent")]),
        ("DPRK has sold arms to Russia", [("tense", "past"), ("aspect", null), ("wording.tenseForm", "perfect")]),
        ("DPRK finished selling arms to Russia", [("tense", "past"), ("aspect", "completed")]),
        ("DPRK has been selling arms to Russia", [("tense", "present"), ("aspect", "ongoing"), ("wording.tenseForm", "perfect")]),
        ("DPRK stopped selling arms to Russia", [("aspect", "ended"), ("polarity", null)]),
        ("DPRK began to sell arms to Russia", [("aspect", "begun")]),
        ("DPRK again sells arms to Russia", [("aspect", "repeated"), ("tense", "present")]),
        ("DPRK resumed selling arms to Russia", [("aspect", "begun"), ("wording.hedge", "resume")]),
        ("DPRK kept selling arms to Russia", [("aspect", "ongoing"), ("wording.hedge", "keep")]),
        ("DPRK managed to sell arms to Russia", [("aspect", "completed"), ("wording.hedge", "manage")]),
        ("DPRK probably should sell arms to Russia", [("disposition", "obliged"), ("modality", "estimated"), ("likelihood.word", "probably"), ("wording.hedge", "should")]),
        ("DPRK probably could not sell arms to Russia", [("disposition", "able"), ("polarity", "negated"), ("modality", "estimated"), ("likelihood.word", "probably")]),
        ("DPRK did not sell arms to Russia", [("polarity", "negated"), ("tense", "past"), ("disposition", null)]),
        ("DPRK agreed a deal in which DPRK sells arms to Russia", [("event.$type", "agreement"), ("event.terms[0].event.kind", "sale"), ("event.terms[0].tense", null), ("event.terms[0].modality", null)]),
        ("Russia denies that DPRK sold arms to Russia", [("claim.attribution[0].act", "deny"), ("polarity", null), ("modality", "asserted"), ("tense", "past")]),
        ("DPRK sold arms to Russia, per FT", [("claim.attribution[0].act", "report"), ("claim.attribution[0].wording", null)]),
        ("DPRK sold arms to Russia, per experts", [("claim.attribution[0].act", "assess")]),
        ("DPRK sold arms to Russia, per Ukraine", [("claim.attribution[0].act", "say")]),
        ("FT reports that DPRK sold arms to Russia", [("claim.attribution[0].act", "report"), ("claim.attribution[0].wording.lemma", "report"), ("claim.attribution[0].on", null)]),
        ("Ukraine said on 2023-09-05 that DPRK sold arms to Russia", [("claim.attribution[0].act", "say"), ("claim.attribution[0].on.edtf", "2023-09-05"), ("event.when", null)]),
        ("DPRK offered to sell arms to Russia", [("event.$type", "transfer"), ("event.stage", "offered"), ("event.stageBy[0].names.en", "DPRK"), ("event.suppliers[0].names.en", "DPRK")]),
        ("DPRK refused to attack Russia", [("event.verb", "refuse"), ("event.content.event.verb", "attack"), ("polarity", null)]),
        ("DPRK agreed to sell arms to Russia", [("event.verb", "agree"), ("event.content.event.$type", "transfer")]),
        ("DPRK and Russia agreed on arms deliveries", [("event.$type", "agreement"), ("event.subject", "arms deliveries"), ("event.parties[1].names.en", "Russia")]),
        ("DPRK sold arms to Russia for gold", [("event.consideration[0].commodity", "gold"), ("event.items[1]", null)]),
        ("Ukraine warned that Russia may attack Kharkiv", [("event.$type", "warning"), ("event.kind", null), ("event.consequence.event.verb", "attack"), ("event.consequence.modality", "possible"), ("event.condition", null)]),
        ("Ukraine warned that if Russia attacks Kharkiv then Ukraine will attack Russia", [("event.kind", null), ("event.condition.event.objects[0].place.names.en", "Kharkiv"), ("event.consequence.tense", "future")]),
        ("Ukraine warned of an attack", [("event.kind", "caution"), ("event.consequence", "an attack")]),
        ("Russia threatened to attack Ukraine", [("event.kind", "threat"), ("event.consequence.event.verb", "attack")]),
        ("DPRK sold arms to Russia in 2023", [("event.when.edtf", "2023")]),
        ("DPRK sold arms to Russia from 2022 to 2023", [("event.when.edtf", "2022/2023")]),
        ("DPRK sold arms to Russia between 2022-01-01 and 2023-01-01", [("event.when.edtf", "[2022-01-01..2023-01-01]")]),
        ("DPRK sold arms to Russia by 2023-09-04", [("event.when.edtf", "[..2023-09-04]")]),
        ("DPRK sold arms to Russia on or after 2023-09-06", [("event.when.edtf", "[2023-09-06..]")]),
        ("Somebody sold arms to Russia", [("event.suppliers", null)]),
        ("An unknown actor sold arms to Russia", [("event.suppliers[0].kind", "unknown"), ("event.suppliers[0].names", null)]),
        ("Putin met Kim Jong Un", [("event.parties[1].names.en", "Kim Jong Un"), ("wording.subject", "first")]),
        ("Putin and Kim Jong Un met", [("event.parties[1].names.en", "Kim Jong Un"), ("wording.subject", null)]),
        ("DPRK sold arms to Russia, per FT via FT. FT: reliability C.", [("claim.attribution[0].reliability", "C"), ("claim.attribution[1].reliability", null), ("claim.attribution[2]", null)]),
    ];

    public static TheoryData<string> Sentences => [.. Meanings.Select(static meaning => meaning.Sentence)];

    [Fact]
    public void FixedReadings_EachRow_HasExamplesWithTheirMeaning()
    {
        var page = File.ReadAllText(Repository.At("docs", "reference", "notation.md"));
        var table = page[page.IndexOf("## Fixed readings", StringComparison.Ordinal)..].Split("\n## ")[0];
        string[] rows = [.. table.Split('\n').Where(static line => line.StartsWith('|')).Skip(2)];

        Assert.DoesNotContain(rows, static row => !Example().IsMatch(row.Split(" | ")[^1]));
        Assert.Equal(Meanings.Select(static meaning => meaning.Sentence), rows.SelectMany(static row => Example().Matches(row.Split(" | ")[^1])).Select(static match => match.Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void FixedReadings_AnExample_MeansWhatItsRowSaysAndIsPrintedAsItStands(string sentence)
    {
        var claim = Claim.Parse(sentence);
        var json = JsonNode.Parse(ClaimJson.Serialize(claim))!;

        Assert.Equal(sentence, claim.ToString());
        foreach (var (path, expected) in Meanings.Single(meaning => meaning.Sentence == sentence).Members)
        {
            var found = At(json, path.StartsWith("claim.", StringComparison.Ordinal) ? path["claim.".Length..] : $"proposition.{path}");
            Assert.Equal((path, expected), (path, found is null ? null : found.GetValueKind() == JsonValueKind.String ? found.GetValue<string>() : found.ToJsonString()));
        }
    }

    [Fact]
    public void Grammar_EachPart_HasProductionsAndExamples()
    {
        string[] parts = [.. Section("Grammar").Split("\n### ").Skip(1)];

        Assert.Equal(["The text", "A claim", "Attribution", "Conditions, chances and questions", "A clause", "Events as subjects", "A verb group", "A noun phrase", "A time", "Brackets, notes and ratings"],
            parts.Select(static part => part.Split('\n')[0]));
        Assert.All(parts.Skip(1), static part => Assert.Contains("```ebnf\n", part, StringComparison.Ordinal));
        Assert.All(parts.Skip(1), static part => Assert.Matches(Row(), part));
    }

    [Fact]
    public void Grammar_EachExample_IsPrintedAsTheTableSays()
    {
        var examples = Row().Matches(Section("Grammar")).Select(static row => (Read: Unescaped(row.Groups[1].Value), Printed: Unescaped(row.Groups[row.Groups[2].Success ? 2 : 1].Value))).ToList();

        Assert.True(examples.Count > 120, $"{examples.Count} examples");
        Assert.All(examples, static example => Assert.Equal((example.Read, example.Printed), (example.Read, Claim.Parse(example.Read).ToString())));
        // Each printed sentence prints the same again after it is read.
        Assert.All(examples, static example => Assert.Equal(example.Printed, Claim.Parse(example.Printed).ToString()));
    }

    private static string Section(string title)
    {
        var page = File.ReadAllText(Repository.At("docs", "reference", "notation.md"));
        return page[page.IndexOf($"\n## {title}\n", StringComparison.Ordinal)..].Split("\n## ")[1];
    }

    private static string Unescaped(string cell) => cell.Replace("\\|", "|", StringComparison.Ordinal);

    private static JsonNode? At(JsonNode root, string path)
    {
        var node = root;
        foreach (Match step in Step().Matches(path))
        {
            node = (node, step.Groups[1]) switch
            {
                (JsonObject members, { Success: true } name) => members[name.Value],
                (JsonArray items, { Success: false }) when int.Parse(step.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture) is var index && index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }

    [GeneratedRegex(@"([$A-Za-z]+)|\[([0-9]+)\]")]
    private static partial Regex Step();

    [GeneratedRegex(@"^\| `(.+)` \| (?:the same|`(.+)`) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Example();
}
