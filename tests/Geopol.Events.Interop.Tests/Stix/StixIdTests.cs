using System.Text;
using System.Text.Json;

namespace Geopol.Events.Tests.Interop;

/// <summary>UUIDs of version 5.</summary>
public class StixIdTests
{
    /// <summary>The namespace that STIX prescribes for the ids of cyber observables.</summary>
    private static readonly Guid Observables = new("00abedb4-aa42-466c-9c01-fed23315a9b7");

    [Fact]
    public void Version5_VectorsOfOasis_AreEqual()
    {
        using var vectors = JsonDocument.Parse(File.ReadAllBytes(ImportTesting.Path("stix", "uuid5-vectors.json")));

        var ids = vectors.RootElement.EnumerateArray().Select(static vector => (
            Expected: vector.GetProperty("id").GetString(),
            Actual: $"{vector.GetProperty("type").GetString()}--{StixId.Version5(Observables, Encoding.UTF8.GetBytes(Json.CanonicalJson.Canonicalize(vector.GetProperty("contributing").GetRawText())))}")).ToList();

        Assert.Equal(2, ids.Count);
        Assert.All(ids, static id => Assert.Equal(id.Expected, id.Actual));
    }

    [Fact]
    public void Version5_ExampleOfRfc9562_IsEqual() =>
        Assert.Equal(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), StixId.Version5(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"u8));

    [Fact]
    public void Of_PartsThatJoinToOneText_DifferentIds() => Assert.NotEqual(StixId.Of("identity", "ab", "c"), StixId.Of("identity", "a", "bc"));

    [Fact]
    public void Id_OfTheExtension_NeverChanges() => Assert.Equal("extension-definition--b1233cde-4cd4-5d55-a14c-36b80dc2751b", StixExtension.Id);
}
