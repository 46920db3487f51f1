using System.Net;

namespace Geopol.Events.Tests;

/// <summary>A faulty claim is answered with all its issues by a minimal API and by a controller, in each environment.</summary>
public sealed class ProblemTests
{
    private const string Least = """{"format":"geopol/1","proposition":{"event":{"$type":"transfer"}}}""";

    private const string FaultsOfShape =
        """{"format":"geopol/1","proposition":{"event":{"$type":"transfer","suppliers":5,"when":{"edtf":"im Juli"}}},"recordedAt":7}""";

    private const string FaultsOfRules =
        """
        {"format":"geopol/1","links":[{"relation":"resolves","to":"c1-00000000000000000000000000000000000000000000000000000000000000ff"}],
        "proposition":{"event":{"$type":"transfer","items":[{"quantity":{"exact":"-3"}}],"marks":[{"kind":"disputed","member":"nothing"}]}}}
        """;

    public static MatrixTheoryData<string, string> Places => new(["/claims", "/api/claims"], ["Development", "Production"]);

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Post_ThreeFaultsOfShape_ListsAll(string address, string environment)
    {
        var answer = await Post(address, environment, FaultsOfShape);

        AssertProblem(answer);
        Assert.Equal(["GE0111 error $.proposition.event.suppliers", "GE5101 error $.proposition.event.when.edtf", "GE0111 error $.recordedAt"], answer.Issues);
        Assert.All(answer.Messages, static message => Assert.NotEmpty(message));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Post_ThreeFaultsOfRules_ListsAll(string address, string environment)
    {
        var answer = await Post(address, environment, FaultsOfRules);

        AssertProblem(answer);
        Assert.Equal(
            ["GE2101 error $.proposition.event.marks[0].member", "GE2702 error $.proposition.event.items[0]", "GE3201 error $.links[0].outcome"],
            answer.Issues.Where(static issue => issue.Contains(" error ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Post_ValidClaim_IsCreated(string address, string environment)
    {
        await using var app = new SampleApp(environment);

        using var response = await app.Post(address, Least);
        using var found = await app.Get(response.Headers.Location!.ToString());

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.NotNull(ClaimJson.Deserialize(await found.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RecordedAt);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Post_UnknownMember_IsRefusedIfReadingIsStrict(string address, string environment)
    {
        var json = Least.Insert(1, "\"new\":1,");
        await using var preserving = new SampleApp(environment);

        using var kept = await preserving.Post(address, json);
        var answer = await Post(address, environment, json, "Strict");

        Assert.Equal(HttpStatusCode.Created, kept.StatusCode);
        AssertProblem(answer);
        Assert.Equal(["GE0105 error $.new"], answer.Issues);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Post_SeveralClaims_HasThePathOfTheFaultyOne(string address, string environment)
    {
        var ofShape = await Post(address + "/many", environment, $"[{Least},{FaultsOfShape}]");
        var ofRules = await Post(address + "/many", environment, $"[{Least},{FaultsOfRules}]");

        Assert.Equal("GE0111 error $[1].proposition.event.suppliers", ofShape.Issues.First());
        Assert.Contains("GE2702 error $[1].proposition.event.items[0]", ofRules.Issues);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Post_NotJson_IsOneIssue(string address, string environment)
    {
        var answer = await Post(address, environment, Least[..30]);

        AssertProblem(answer);
        Assert.StartsWith("GE0101 error $", Assert.Single(answer.Issues), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Post_DeepClaim_IsAccepted(string address, string environment)
    {
        const int Times = 9;
        const string Outer = """{"event":{"$type":"transfer"},"condition":""";
        var json = """{"format":"geopol/1","proposition":""" + string.Concat(Enumerable.Repeat(Outer, Times)) + """{"event":{"$type":"transfer"}}""" + new string('}', Times + 1);
        await using var app = new SampleApp(environment);

        using var response = await app.Post(address, json);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Post_NoBody_IsAProblem(string address, string environment) => AssertProblem(await Post(address, environment, ""));

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Get_FaultyCodeInTheAddress_IsAProblem(string address, string environment)
    {
        await using var app = new SampleApp(environment);

        using var response = await app.Get(address + "/c2-7");

        AssertProblem(await Answer.Of(response));
    }

    private static void AssertProblem(Answer answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("application/problem+json", answer.MediaType);
    }

    private static async Task<Answer> Post(string address, string environment, string json, string? mode = null)
    {
        await using var app = new SampleApp(environment, mode);
        using var response = await app.Post(address, json);
        return await Answer.Of(response);
    }
}
