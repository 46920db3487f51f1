using System.Text;
using CloudNative.CloudEvents.Http;
using CloudNative.CloudEvents.SystemTextJson;

namespace Geopol.Events.Tests.CloudEvents;

/// <summary>Claims as CloudEvents in each mode, as this package and as the SDK alone read them.</summary>
public class ClaimEventTests
{
    private static readonly Uri Source = new("/desk/asia", UriKind.Relative);
    private static readonly ClaimEventFormatter Formatter = new();
    private static readonly JsonEventFormatter Sdk = new();

    private static IReadOnlyList<Claim> Claims { get; } = [.. ReferenceCorpus.All.Select(static statement => statement.Claim)];

    [Fact]
    public void ToCloudEvent_Claim_HasTheAttributesOfTheClaim()
    {
        var claim = Claim.Parse("DPRK may sell munitions to Russia, per FT") with { RecordedAt = Instant.FromUtc(2024, 3, 5, 6, 7, 8) };

        var made = claim.ToCloudEvent(Source);

        Assert.True(made.IsValid);
        Assert.Equal(claim.ContentId.ToString(), made.Id);
        Assert.Equal(claim.Proposition.MatterKey.ToString(), made.Subject);
        Assert.Equal(
            ("geopol.events.claim.v1", "/desk/asia", "application/json", "urn:geopol-events:schema:geopol-1", "1.0"),
            (made.Type, made.Source!.ToString(), made.DataContentType, made.DataSchema!.ToString(), made.SpecVersion.VersionId));
        Assert.Equal(new DateTimeOffset(2024, 3, 5, 6, 7, 8, TimeSpan.Zero), made.Time);
    }

    [Fact]
    public void ToCloudEvent_ClaimWithoutTimeOfRecording_HasNoTime() => Assert.Null(Claim.Parse("Iran may attack Israel").ToCloudEvent(Source).Time);

    [Fact]
    public void Binary_EachClaimOfTheCorpus_DataAreTheCanonicalBytes() => Assert.All(Claims, static claim =>
    {
        var sent = claim.ToCloudEvent(Source);
        var body = Formatter.EncodeBinaryModeEventData(sent);

        Assert.True(body.Span.SequenceEqual(ClaimJson.SerializeToUtf8(claim)));
        foreach (var formatter in new[] { Formatter, Sdk })
        {
            var received = Copy(sent);
            formatter.DecodeBinaryModeEventData(body, received);
            AssertIs(claim, received);
        }
    });

    [Fact]
    public void Structured_EachClaimOfTheCorpus_DataAreTheCanonicalBytes() => Assert.All(Claims, static claim =>
    {
        var body = Formatter.EncodeStructuredModeMessage(claim.ToCloudEvent(Source), out var contentType);

        Assert.Equal("application/cloudevents+json", contentType.MediaType);
        Assert.True(body.Span.IndexOf(ClaimJson.SerializeToUtf8(claim)) > 0);
        AssertIs(claim, Formatter.DecodeStructuredModeMessage(body, contentType, null));
        AssertIs(claim, Sdk.DecodeStructuredModeMessage(body, contentType, null));
    });

    [Theory]
    [InlineData(ContentMode.Binary, "application/json")]
    [InlineData(ContentMode.Structured, "application/cloudevents+json")]
    public async Task HttpMessage_EachMode_IsRead(ContentMode mode, string mediaType)
    {
        var claim = Claims[0] with { RecordedAt = Instant.FromUtc(2024, 3, 5, 6, 7, 8) };
        using var message = new HttpRequestMessage(HttpMethod.Post, "http://localhost/claims") { Content = claim.ToCloudEvent(Source).ToHttpContent(mode, Formatter) };

        var received = await message.ToCloudEventAsync(Formatter, extensionAttributes: null);

        Assert.Equal(mediaType, message.Content.Headers.ContentType!.MediaType);
        Assert.Equal(claim.Proposition.MatterKey.ToString(), received.Subject);
        AssertIs(claim, received);
    }

    [Fact]
    public void Batch_Corpus_ReadsBackInOrder()
    {
        var body = Formatter.EncodeBatchModeMessage(Claims.Select(static claim => claim.ToCloudEvent(Source)), out var contentType);

        Assert.Equal("application/cloudevents-batch+json", contentType.MediaType);
        foreach (var formatter in new[] { Formatter, Sdk })
        {
            var received = formatter.DecodeBatchModeMessage(body, contentType, null);
            Assert.Equal(Claims, received.Select(static one => one.ToClaim().Value));
            Assert.Equal(Claims.Select(static claim => claim.ContentId.ToString()), received.Select(static one => one.Id));
        }
    }

    [Fact]
    public void Structured_DeepestClaim_IsRead()
    {
        var proposition = Proposition.Of(new Interaction { Verb = Verb.Parse("say") });
        Claim? deepest = null;
        while (true)
        {
            try
            {
                deepest = new Claim { Proposition = proposition };
                proposition = new Proposition { Event = new Interaction { Verb = Verb.Parse("say"), Content = Clause.Of(proposition) } };
            }
            catch (ArgumentException)
            {
                break;
            }
        }

        var body = Formatter.EncodeBatchModeMessage([deepest!.ToCloudEvent(Source)], out var contentType);

        Assert.Equal(deepest, Assert.Single(Formatter.DecodeBatchModeMessage(body, contentType, null)).ToClaim().Value);
    }

    [Fact]
    public void ToClaim_EventOfAnotherType_IsAnIssue() => AssertRefused("GE7201", "$.type", new CloudEvent { Id = "1", Source = Source, Type = "com.example", Data = "{}" });

    [Fact]
    public void ToClaim_EventWithoutData_IsAnIssue() => AssertRefused("GE7202", "$.data", new CloudEvent { Id = "1", Source = Source, Type = ClaimEvent.EventType });

    [Fact]
    public void ToClaim_OtherId_IsAnIssue()
    {
        var made = Claim.Parse("Iran may attack Israel").ToCloudEvent(Source);
        made.Id = Claim.Parse("Israel may attack Iran").ContentId.ToString();

        AssertRefused("GE7203", "$.id", made);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{\"format\":\"geopol/1\"}")]
    public void ToClaim_FaultyBody_IsAListOfIssues(string body)
    {
        var received = Copy(Claim.Parse("Iran may attack Israel").ToCloudEvent(Source));

        Formatter.DecodeBinaryModeEventData(Encoding.UTF8.GetBytes(body), received);

        var result = received.ToClaim();
        Assert.Null(result.Value);
        Assert.NotEmpty(result.Issues);
    }

    [Fact]
    public void ToClaim_TextAsData_IsRead()
    {
        var claim = Claim.Parse("Iran may attack Israel");
        var made = claim.ToCloudEvent(Source);
        made.Data = ClaimJson.Serialize(claim);

        AssertIs(claim, made);
    }

    private static void AssertIs(Claim claim, CloudEvent received)
    {
        Assert.Equal(claim.ContentId.ToString(), received.Id);
        var result = received.ToClaim();
        Assert.Empty(result.Issues);
        Assert.Equal(claim, result.Value);
    }

    private static void AssertRefused(string code, string path, CloudEvent received)
    {
        var result = received.ToClaim();

        Assert.Null(result.Value);
        var issue = Assert.Single(result.Issues);
        Assert.Equal((code, path, IssueSeverity.Error), (issue.Code, issue.Path, issue.Severity));
    }

    /// <summary>The event with its attributes alone, as they arrive in the headers of a message.</summary>
    private static CloudEvent Copy(CloudEvent sent)
    {
        var copy = new CloudEvent();
        foreach (var (attribute, value) in sent.GetPopulatedAttributes())
        {
            copy.SetAttributeFromString(attribute.Name, attribute.Format(value));
        }

        return copy;
    }
}
