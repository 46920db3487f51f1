using System.Text.Json;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tests.Interop;

/// <summary>The rules of STIX 2.1 that OASIS's schemas don't check. The schemas themselves are checked in Geopol.Events.Schema.Tests.</summary>
public partial class StixObjectTests
{
    private static readonly string[] Official =
    [
        "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d",
    ];

    [Fact]
    public async Task Write_CorpusAndRandomClaims_KeepsTheRulesThatTheSchemasMiss()
    {
        List<Claim> claims = [.. ReferenceCorpus.All.Select(static statement => statement.Claim), .. StixRoundTripTests.Random(StixRoundTripTests.Count)];
        var objects = StixTesting.ObjectsOf(await StixTesting.WriteAsync(claims));

        var ids = objects.Select(static one => one.GetProperty("id").GetString()!).ToHashSet();
        Assert.Equal(claims.Count, objects.Count(static one => TypeOf(one) == "note"));
        Assert.Equal(objects.Count - objects.Count(static one => TypeOf(one) == "note"), ids.Count(static id => !id.StartsWith("note--", StringComparison.Ordinal)));
        foreach (var one in objects)
        {
            AssertIds(one, ids);
            AssertTimes(one);
            AssertNothingEmpty(one);
        }
    }

    private static string TypeOf(JsonElement one) => one.GetProperty("type").GetString()!;

    /// <summary>The id is of the object's type, and what it refers to is in the file, but for the notes of other claims.</summary>
    private static void AssertIds(JsonElement one, HashSet<string> ids)
    {
        var id = one.GetProperty("id").GetString()!;
        Assert.StartsWith(TypeOf(one) + "--", id, StringComparison.Ordinal);
        Assert.Matches(TypeOf(one) == "marking-definition" ? "-[45][0-9a-f]{3}-" : "-5[0-9a-f]{3}-", id);
        foreach (var property in one.EnumerateObject())
        {
            List<string?> refs = property.Name.EndsWith("_ref", StringComparison.Ordinal) ? [property.Value.GetString()]
                : property.Name.EndsWith("_refs", StringComparison.Ordinal) ? [.. property.Value.EnumerateArray().Select(static item => item.GetString())]
                : property.Name == "extensions" ? [.. property.Value.EnumerateObject().Select(static item => item.Name)] : [];
            Assert.All(refs, reference => Assert.True(ids.Contains(reference!) || Official.Contains(reference) || (TypeOf(one) == "relationship" && reference!.StartsWith("note--", StringComparison.Ordinal)), $"{id} refers to {reference}"));
            Assert.Equal(refs.Count, refs.Distinct().Count());
        }

        // An extension definition says who defines it.
        Assert.True(TypeOf(one) != "extension-definition" || one.TryGetProperty("created_by_ref", out _));
    }

    private static void AssertTimes(JsonElement one)
    {
        var created = one.GetProperty("created").GetString()!;
        Assert.Matches(Millisecond(), created);
        Assert.True(DateTimeOffset.TryParse(created, System.Globalization.CultureInfo.InvariantCulture, out _), created);
        if (one.TryGetProperty("modified", out var modified))
        {
            Assert.Equal(created, modified.GetString());
        }

        if (one.TryGetProperty("start_time", out var start) && one.TryGetProperty("stop_time", out var stop))
        {
            Assert.True(string.CompareOrdinal(start.GetString(), stop.GetString()) < 0);
        }
    }

    /// <summary>STIX has no null, no empty text and no empty list.</summary>
    private static void AssertNothingEmpty(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                Assert.Fail("null");
                break;
            case JsonValueKind.String:
                Assert.NotEqual("", value.GetString());
                break;
            case JsonValueKind.Array:
                Assert.NotEqual(0, value.GetArrayLength());
                Assert.All(value.EnumerateArray(), AssertNothingEmpty);
                break;
            case JsonValueKind.Object:
                Assert.All(value.EnumerateObject(), static member =>
                {
                    Assert.Matches(Name(), member.Name);
                    AssertNothingEmpty(member.Value);
                });
                break;
        }
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")]
    private static partial Regex Millisecond();

    [GeneratedRegex("^([a-z][a-z0-9_]{1,249}|SHA-256|extension-definition--[0-9a-f-]{36})$")]
    private static partial Regex Name();
}
