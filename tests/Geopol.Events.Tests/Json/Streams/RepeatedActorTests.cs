using System.Text;

using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>If an actor occurs again in a stream, both claims have the same object. Nothing else changes.</summary>
public class RepeatedActorTests
{
    private static readonly Actor Supplier = Actor.State("KP", "North Korea");

    private static readonly Claim Transfer = new() { Proposition = new Transfer { Suppliers = [Supplier], Recipients = [Actor.State("RU", "Russia")] } };

    [Fact]
    public void ReadLines_ActorOnceMore_IsTheSameObject()
    {
        var report = Transfer with { Attribution = [AttributionLink.Report(Supplier)] };

        var claims = Read([ClaimJson.Serialize(Transfer), ClaimJson.Serialize(report), ClaimJson.Serialize(Transfer)]);

        Assert.Equal([Transfer, report, Transfer], claims.Select(static result => result.Value));
        Assert.Same(SupplierOf(claims[1]), SupplierOf(claims[2]));
        Assert.Same(claims[1].Value!.Attribution[0].Sources[0], SupplierOf(claims[2]));
    }

    [Fact]
    public void ReadLines_SameActorInOtherSpelling_IsEqual()
    {
        var json = ClaimJson.Serialize(Transfer);

        var claims = Read([json, json.Replace("\"kind\":", "\"kind\": ", StringComparison.Ordinal), json]);

        Assert.All(claims, static result => Assert.Equal(Transfer, result.Value));
        Assert.NotSame(SupplierOf(claims[0]), SupplierOf(claims[1]));
    }

    [Fact]
    public void ReadLines_ActorOnceMoreBeyondTheDepthAllowed_IsRefused()
    {
        var shallow = new Claim { Proposition = new Transfer(), RecordedBy = Supplier };
        var deeper = new Claim { Proposition = new Transfer(), Attribution = [AttributionLink.Report(Supplier)] };
        string[] texts = [ClaimJson.Serialize(shallow), ClaimJson.Serialize(deeper), ClaimJson.Serialize(shallow)];
        var options = new ReadOptions { MaxDepth = 5 };

        var results = Read(texts, options);

        Assert.Equal([true, false, true], results.Select(static result => result.IsRead));
        Assert.Equal(texts.Select(text => Spell(ClaimJson.Read(text, options))), results.Select(Spell));
    }

    [Theory]
    [InlineData(ReadMode.Preserving)]
    [InlineData(ReadMode.Strict)]
    [InlineData(ReadMode.Lenient)]
    public void ReadLines_AnyClaimsAndSpoiledOnesBetween_AreReadAsEachAlone(ReadMode mode)
    {
        var options = new ReadOptions { Mode = mode };
        Gen.Select(ClaimGen.Claim.Array[1, 4], Gen.Int).Sample(
            (claims, seed) =>
            {
                var mutator = new Mutator(seed);
                string[] texts = [.. claims.Select(ClaimJson.Serialize).SelectMany(json => new[] { json, mutator.Mutate(json), json, mutator.Mutate(json) })];

                Assert.Equal(texts.Select(text => Spell(ClaimJson.Read(text, options))), Read(texts, options).Select(Spell));
            },
            iter: Tier.Of(2_000));
    }

    private static List<ReadResult<Claim>> Read(string[] texts, ReadOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', texts)));
        return [.. ClaimJson.ReadLines(stream, options)];
    }

    private static Actor? SupplierOf(ReadResult<Claim> result) => ((Transfer)result.Value!.Proposition.Event).Suppliers[0];

    // The text has no line and offset, because these depend on the stream.
    private static string Spell(ReadResult<Claim> result) =>
        $"{(result.Value is { } claim ? ClaimJson.Serialize(claim) : "none")}"
        + string.Concat(result.Issues.Select(static issue => $"\n  {issue.Severity} {issue.Code} {issue.Path} {issue.Message}"));
}
