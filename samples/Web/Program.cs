using Geopol.Events;
using Geopol.Events.Json;
using Geopol.Events.Samples.Web;
using Microsoft.AspNetCore.Http.HttpResults;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGeopolEvents();

// The section may set how bodies are read: "Reading": { "Mode": "Strict" }. Without the section, unknown members are kept.
builder.Services.AddGeopolEventsHttp(builder.Configuration.GetSection("Reading").Get<ReadOptions>());
builder.Services.AddControllers();
builder.Services.AddOpenApi(options => options.AddGeopolEvents());
builder.Services.AddSingleton<ClaimList>();

var app = builder.Build();
app.UseExceptionHandler();
app.MapControllers();
app.MapOpenApi();

// A minimal API. The claims of all its endpoints are checked before an endpoint runs.
var claims = app.MapGroup("/claims").CheckClaims();
claims.MapPost("/", (Claim claim, ClaimRecorder recorder, ClaimList list) =>
{
    var recorded = list.Add(recorder.Record(claim));
    return TypedResults.Created($"/claims/{recorded.ContentId}", recorded);
});
claims.MapPost("/many", (List<Claim> many, ClaimRecorder recorder, ClaimList list) => many.ConvertAll(claim => list.Add(recorder.Record(claim)).ContentId));
claims.MapGet("/", (Modality? modality, ClaimList list) => list.With(modality));
claims.MapGet("/{id}", Results<Ok<Claim>, NotFound> (ContentId id, ClaimList list) => list.Find(id) is { } claim ? TypedResults.Ok(claim) : TypedResults.NotFound());

// Without the package: the endpoint reads the body itself.
app.MapPost("/raw", async (HttpRequest request, CancellationToken cancellation) =>
{
    var result = await ClaimJson.ReadAsync(request.Body, cancellationToken: cancellation);
    return result.Value is { } claim ? Results.Ok(claim.Check()) : Results.BadRequest(result.Issues);
});

app.Run();
