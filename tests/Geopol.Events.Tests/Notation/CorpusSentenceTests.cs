using System.Text;
using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>Reads and writes the 27 sentences of the reference corpus.</summary>
public sealed class CorpusSentenceTests
{
    // The list marks the times of S18 and S19 as inferred, but their sentences contain these times. It also marks the times of S06, S07 and S25 to S27, but
    // their sentences don't contain them. Nothing in the data distinguishes the two cases, so the test leaves out everything that the recorder added.
    private static readonly Dictionary<string, string> InferredTimes = new() { ["S18"] = " in 2023-07", ["S19"] = " in 2023-07" };

    // ", per" means "reports". If the outlet presupposes the content, or if a warning is a threat, the sentence has other words.
    private static readonly Dictionary<string, string> WholeSentences = new()
    {
        ["S23"] = "The White House threatened on 2023-09-05 that if DPRK supplies arms to Russia for the war against Ukraine then DPRK will pay the price, per the White House via NewsReadOnline",
        ["S25"] = "NewsReadOnline presupposed on 2023-09-09 that Russia is waging the war against Ukraine",
        ["S26"] = "NewsReadOnline presupposed on 2023-09-09 that the United Nations condemned the invasion of Ukraine",
        ["S27"] = "NewsReadOnline presupposed on 2023-09-09 that Russia invaded Ukraine",
    };

    public static TheoryData<string> Ids => [.. ReferenceCorpus.All.Select(static statement => statement.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Parse_SentenceOfTheCorpus_PrintsAgainTheSame(string id)
    {
        var sentence = ReferenceCorpus.Of(id).Sentence;

        Assert.True(ClaimNotation.Default.TryParse(sentence.AsSpan(), out var claim, out NotationIssue fault), $"{fault}");
        Assert.Equal(sentence, claim.ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Parse_SentenceOfTheCorpus_SaysNothingThatTheClaimDoesNotSay(string id)
    {
        using var read = JsonDocument.Parse(ClaimJson.SerializeToUtf8(Claim.Parse(ReferenceCorpus.Of(id).Sentence)));
        using var recorded = JsonDocument.Parse(ClaimJson.SerializeToUtf8(WithoutOutlet(ReferenceCorpus.Of(id).Claim)));

        Assert.Empty(NotIn("$", read.RootElement, recorded.RootElement));
    }

    [Fact]
    public void Claims_OfTheCorpus_LeaveOutOfTheirSentencesWhatIsListed()
    {
        var lines = new StringBuilder("What the sentences of the corpus leave out, member by member: the outlet, documents, quotations, marks and what they mark,\ncontexts, hedges of the German, and what the words of the sentence don't say.\n");
        foreach (var statement in ReferenceCorpus.All)
        {
            lines.Append(statement.Id).Append(' ').Append(statement.Claim).Append('\n');
            foreach (var left in statement.Claim.GetOmissions())
            {
                lines.Append("  ").Append(left.Path).Append(left.Said is null ? "" : $" (said: {left.Said})").Append('\n');
            }
        }

        GeneratedFile.AssertIs(lines.ToString(), "tests", "Geopol.Events.Tests", "Notation", "left-out.txt");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Format_WholeClaimOfTheCorpus_IsTheSentenceAndTheOutlet(string id)
    {
        var (sentence, claim) = (ReferenceCorpus.Of(id).Sentence.Replace(InferredTimes.GetValueOrDefault(id, "\n"), "", StringComparison.Ordinal), ReferenceCorpus.Of(id).Claim);
        var whole = WholeSentences.GetValueOrDefault(id) ?? sentence + (sentence.Contains(", per ", StringComparison.Ordinal) ? " via NewsReadOnline" : ", per NewsReadOnline");

        Assert.Equal(whole, claim.ToString());
        Assert.Equal(whole, Claim.Parse(whole).ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Parse_SentenceOfTheWholeClaim_HasTheLinkOfTheOutlet(string id)
    {
        var read = Claim.Parse(ReferenceCorpus.Of(id).Claim.ToString());

        Assert.Equal(CorpusActors.NewsReadOnline, Assert.Single(read.Attribution[0].Sources));
        Assert.Equal(read with { Attribution = WithoutOutlet(read).Attribution }, Claim.Parse(Claim.Parse(WithoutOutlet(ReferenceCorpus.Of(id).Claim).ToString()).ToString()));
    }

    private static Claim WithoutOutlet(Claim claim) => claim with { Attribution = [.. claim.Attribution.Skip(1)] };

    // Returns each member of the first value that the second value lacks or has with another value.
    private static IEnumerable<string> NotIn(string path, JsonElement said, JsonElement recorded)
    {
        switch (said.ValueKind)
        {
            case JsonValueKind.Object when recorded.ValueKind == JsonValueKind.Object:
                return said.EnumerateObject().SelectMany(member => recorded.TryGetProperty(member.Name, out var other)
                    ? NotIn($"{path}.{member.Name}", member.Value, other) : [$"{path}.{member.Name}: {member.Value}"]);
            case JsonValueKind.Array when recorded.ValueKind == JsonValueKind.Array && said.GetArrayLength() <= recorded.GetArrayLength():
                return said.EnumerateArray().Index().SelectMany(item => NotIn($"{path}[{item.Index}]", item.Item, recorded[item.Index]));
            default:
                return JsonElement.DeepEquals(said, recorded) ? [] : [$"{path}: {said} for {recorded}"];
        }
    }
}
