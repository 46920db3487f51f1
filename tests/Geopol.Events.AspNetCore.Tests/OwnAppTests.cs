using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Geopol.Events.Tests;

/// <summary>Programs that are set up in another way than the sample.</summary>
public sealed class OwnAppTests
{
    private const string Least = """{"format":"geopol/1","proposition":{"event":{"$type":"transfer"}}}""";

    private static readonly string Faulty = Least.Insert(1, "\"recordedAt\":7,\"credibility\":9,");

    private static readonly string WithUnknownMember = Least.Insert(1, "\"new\":1,");

    private static readonly ReadOptions Strict = new() { Mode = ReadMode.Strict };

    private static readonly Dictionary<string, Action<IServiceCollection>> StrictSetUps = new()
    {
        ["http alone"] = static services => services.AddGeopolEventsHttp(Strict),
        ["library, then http"] = static services => services.AddGeopolEvents(Strict).AddGeopolEventsHttp(),
        ["http, then library"] = static services => services.AddGeopolEventsHttp().AddGeopolEvents(Strict),
        ["library by default, then http"] = static services => services.AddGeopolEvents().AddGeopolEventsHttp(Strict),
        ["http twice"] = static services => services.AddGeopolEventsHttp().AddGeopolEventsHttp(Strict),
    };

    /// <summary>The ways to read bodies strictly.</summary>
    public static TheoryData<string> StrictSetUpNames => [.. StrictSetUps.Keys];

    [Theory]
    [MemberData(nameof(StrictSetUpNames))]
    public async Task Post_UnknownMemberToAStrictProgram_IsRefused(string setUp)
    {
        var answer = await Answer.Of(await Post("Production", StrictSetUps[setUp], hasHandler: true, "/claims", WithUnknownMember));

        Assert.Equal(["GE0105 error $.new"], answer.Issues);
    }

    [Fact]
    public async Task Post_UnknownMemberByDefault_IsAccepted()
    {
        using var response = await Post("Production", static services => services.AddGeopolEventsHttp(), hasHandler: true, "/claims", WithUnknownMember);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Post_FaultyClaimInDevelopmentWithoutExceptionHandler_ListsAll()
    {
        var answer = await Answer.Of(await Post("Development", static services => services.AddGeopolEventsHttp(), hasHandler: false, "/claims", Faulty));

        Assert.Equal("application/problem+json", answer.MediaType);
        Assert.Equal(["GE0111 error $.recordedAt", "GE0111 error $.credibility"], answer.Issues);
    }

    [Fact]
    public async Task Post_FaultyClaimInAUsersType_HasPathsFromTheBody()
    {
        var answer = await Answer.Of(await Post("Production", static services => services.AddGeopolEventsHttp(), hasHandler: true, "/reports", $$"""{"analyst":"me","main":{{Faulty}}}"""));

        Assert.Equal(["GE0111 error $.main.recordedAt", "GE0111 error $.main.credibility"], answer.Issues);
        Assert.All(answer.Body.GetProperty("issues").EnumerateArray(), static issue => Assert.Equal(-1, issue.GetProperty("byteOffset").GetInt64()));
    }

    [Theory]
    [InlineData("""{"analyst":5}""", "GE0111 error $.analyst")]
    [InlineData("""{"analyst":"me","how":5}""", "GE0111 error $.how")]
    [InlineData("""{"analyst":"me",""", "GE0101 error $")]
    public async Task Post_AnotherFaultInAUsersType_IsOneIssue(string json, string issue)
    {
        var answer = await Answer.Of(await Post("Production", static services => services.AddGeopolEventsHttp(), hasHandler: true, "/reports", json));

        Assert.StartsWith(issue, Assert.Single(answer.Issues), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ManyFaultyClaims_ListsAHundredIssuesAndMore()
    {
        var faulty = """{"format":"geopol/1","links":[{"relation":"resolves","to":"c1-00000000000000000000000000000000000000000000000000000000000000ff"}],"proposition":{"event":{"$type":"transfer"}}}""";

        var answer = await Answer.Of(await Post("Production", static services => services.AddGeopolEventsHttp(), hasHandler: true, "/many", $"[{string.Join(',', Enumerable.Repeat(faulty, 200))}]"));

        Assert.Equal(101, answer.Issues.Count());
        Assert.Equal("GE0199 error $", answer.Issues.Last());
    }

    [Fact]
    public async Task Post_AnotherMediaType_KeepsItsStatus()
    {
        using var response = await Post("Production", static services => services.AddGeopolEventsHttp(), hasHandler: true, "/claims", Least, "text/plain");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Post_ToAnEndpointThatFails_IsNotABadRequest()
    {
        using var response = await Post("Production", static services => services.AddGeopolEventsHttp(), hasHandler: true, "/fails", Least);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> Post(
        string environment, Action<IServiceCollection> setUp, bool hasHandler, string address, string json, string mediaType = "application/json")
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        setUp(builder.Services);
        await using var app = builder.Build();
        if (hasHandler)
        {
            app.UseExceptionHandler();
        }

        app.MapPost("/claims", static (Claim claim) => claim).CheckClaims();
        app.MapPost("/many", static (List<Claim> claims) => claims.Count).CheckClaims();
        app.MapPost("/reports", static (Report report) => report);
        app.MapPost("/fails", string (Claim claim) => throw new InvalidOperationException($"It fails for {claim}."));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue(mediaType));
        var response = await app.GetTestClient().PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        await response.Content.LoadIntoBufferAsync(TestContext.Current.CancellationToken);
        return response;
    }

    private sealed record Report(string Analyst, Claim? Main, Modality How, EquatableArray<Actor> About);
}
