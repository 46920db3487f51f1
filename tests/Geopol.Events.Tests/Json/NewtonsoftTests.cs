using CsCheck;
using Newtonsoft.Json;

namespace Geopol.Events.Tests;

/// <summary>Newtonsoft.Json never loses data without an error: a value comes back equal, or an exception names <see cref="ClaimJson"/>.</summary>
public sealed class NewtonsoftTests
{
    public static TheoryData<Type> Types => [.. ValueGen.All.Keys.Where(static type => type.IsDefined(typeof(System.Text.Json.Serialization.JsonConverterAttribute), false) || type == typeof(Issue))];

    [Theory]
    [MemberData(nameof(Types))]
    public void RoundTrip_OfAnyType_IsEqualOrNamesClaimJson(Type type) => ValueGen.All[type].Sample(
        value =>
        {
            try
            {
                Assert.Equal(value, JsonConvert.DeserializeObject(JsonConvert.SerializeObject(value), type));
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Contains("ClaimJson", exception.ToString(), StringComparison.Ordinal);
            }
        },
        iter: 10);

    [Fact]
    public void RoundTrip_OfCodesAndKeys_IsEqual()
    {
        var values = (Modality.Possible, Edtf.Parse("2023-07"), Claim.Parse("DPRK may sell munitions to Russia, per FT").ContentId, new Dictionary<Modality, int> { [Modality.Asserted] = 2 });

        var read = JsonConvert.DeserializeObject<(Modality, Edtf, ContentId, Dictionary<Modality, int>)>(JsonConvert.SerializeObject(values));

        Assert.Equal((values.Item1, values.Item2, values.Item3), (read.Item1, read.Item2, read.Item3));
        Assert.Equal(values.Item4, read.Item4);
    }

    [Fact]
    public void SerializeObject_Claim_NamesClaimJson()
    {
        var exception = Assert.ThrowsAny<Exception>(static () => JsonConvert.SerializeObject(new { Mine = Claim.Parse("DPRK may sell munitions to Russia") }));

        Assert.Contains("can't keep all data of the type Claim. Use ClaimJson", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void DeserializeObject_CanonicalClaim_NamesClaimJson()
    {
        var json = ClaimJson.Serialize(Claim.Parse("DPRK may sell munitions to Russia"));

        Assert.Contains("ClaimJson", Assert.ThrowsAny<Exception>(() => JsonConvert.DeserializeObject<Claim>(json)).ToString(), StringComparison.Ordinal);
    }
}
