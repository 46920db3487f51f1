using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Reflection;
using System.Text;

using CsCheck;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Geopol.Events.Tests;

/// <summary>A minimal API reads and returns claims without any configuration.</summary>
public sealed class MinimalApiTests : IAsyncLifetime
{
    private readonly WebApplication app = Build();
    private readonly HttpClient client = new();

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync(TestContext.Current.CancellationToken);
        client.BaseAddress = new Uri(app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Post_Claim_ComesBackTheSame()
    {
        var json = Encoding.UTF8.GetBytes(CanonicalJson.Canonicalize(SampleJson.LaterVersion));

        using var response = await Post("/claims", SampleJson.LaterVersion);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(json, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public Task Post_RandomClaims_ComeBackTheSame() =>
        ClaimGen.Claim.SampleAsync(
            async claim =>
            {
                using var response = await Post("/claims", ClaimJson.Serialize(claim));

                Assert.Equal(claim, await response.Content.ReadFromJsonAsync<Claim>());
            },
            iter: Tier.Of(300));

    [Fact]
    public async Task Post_Event_ComesBackWithItsType()
    {
        using var response = await Post("/events", """{"recipients":[{"kind":"state"}],"$type":"transfer"}""");

        Assert.Equal("""{"$type":"transfer","recipients":[{"kind":"state"}]}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"format\":\"geopol/1\"")]
    [InlineData("{\"format\":\"geopol/2\",\"proposition\":{\"event\":{\"$type\":\"transfer\"}}}")]
    [InlineData("{\"format\":\"geopol/1\",\"proposition\":{\"event\":{}}}")]
    [InlineData("{\"format\":\"geopol/1\",\"proposition\":{\"event\":{\"$type\":\"\\ud800\"}}}")]
    public async Task Post_BrokenClaim_IsABadRequest(string json)
    {
        using var response = await Post("/claims", json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Get_SmallTypesInTheQuery_AreBound()
    {
        var address = "/search?when=2023-09-08%2F2023-09-10&modality=possible&actor=iso3166-1-alpha-2:KP";

        Assert.Equal("2023-09-08/2023-09-10 possible iso3166-1-alpha-2:KP", await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Get_BrokenSmallTypesInTheQuery_AreABadRequest()
    {
        using var response = await client.GetAsync(new Uri("/search?when=yesterday&modality=possible", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public void TypesThatCanBeABody_HaveNeitherTryParseNorBindAsync()
    {
        var bodies = typeof(Claim).Assembly.GetExportedTypes().Where(type => type.IsClass && type.GetMethod("<Clone>$") is not null).ToArray();

        Assert.True(bodies.Length > 25, $"Only {bodies.Length} types were found.");
        Assert.Empty(from type in bodies
                     from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
                     where method.Name is "TryParse" or "BindAsync"
                     select $"{type.Name}.{method.Name}");
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPost("/claims", (Claim claim) => claim);
        app.MapPost("/events", (GeopolEvent content) => content);
        app.MapGet("/search", (Edtf when, Modality modality, Identifier? actor) => Results.Text($"{when} {modality} {actor}"));
        return app;
    }

    private Task<HttpResponseMessage> Post(string address, string json)
    {
        var content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        return client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }
}
