using System.Text;

using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>A written claim is read back as an equal claim, in any spelling of its JSON.</summary>
public class RoundTripTests
{
    private static readonly int Samples = Tier.Of(10_000);

    [Fact]
    public void Deserialize_WhatSerializeWrote_IsEqual() =>
        ClaimGen.Claim.Sample(
            claim =>
            {
                var read = ClaimJson.Deserialize(ClaimJson.Serialize(claim));

                Assert.Equal(claim, read);
                Assert.Equal(claim.GetHashCode(), read.GetHashCode());
            },
            iter: Samples,
            print: ClaimJson.Serialize);

    [Fact]
    public void Serialize_AnyClaim_IsCanonical() =>
        ClaimGen.Claim.Sample(
            claim =>
            {
                var json = ClaimJson.SerializeToUtf8(claim);

                Assert.Equal(json, CanonicalJson.Canonicalize(json));
            },
            iter: Samples,
            print: ClaimJson.Serialize);

    [Fact]
    public void Deserialize_AnotherSpelling_IsEqualAndWritesTheSame() =>
        Gen.Select(ClaimGen.Claim, Gen.Int).Sample(
            (claim, seed) =>
            {
                var canonical = ClaimJson.Serialize(claim);

                var read = ClaimJson.Deserialize(new Respeller(seed).Respell(canonical));

                Assert.Equal(claim, read);
                Assert.Equal(canonical, ClaimJson.Serialize(read));
            },
            iter: Samples,
            print: sample => new Respeller(sample.Item2).Respell(ClaimJson.Serialize(sample.Item1)));

    [Fact]
    public void Read_Strictly_TellsOnlyWhatIsUnknown() =>
        ClaimGen.Claim.Sample(
            claim => Assert.Empty(
                from issue in ClaimJson.Read(ClaimJson.SerializeToUtf8(claim), new ReadOptions { Mode = ReadMode.Strict }).Issues
                where issue.Code is not (IssueCodes.UnknownMember or IssueCodes.UnknownCode or IssueCodes.UnknownEventType or IssueCodes.More)
                select issue),
            iter: Tier.Of(3_000));

    [Fact]
    public void Read_StringAndUtf8_DoNotDiffer() =>
        Gen.Select(ClaimGen.Claim, Gen.Int, Gen.Enum<ReadMode>()).Sample(
            (claim, seed, mode) =>
            {
                var text = new Mutator(seed).Mutate(ClaimJson.Serialize(claim));
                var options = new ReadOptions { Mode = mode };

                var ofString = ClaimJson.Read(text, options);
                var ofUtf8 = ClaimJson.Read(Encoding.UTF8.GetBytes(text), options);

                Assert.Equal(ofUtf8.Value, ofString.Value);
                Assert.Equal(ofUtf8.Issues, ofString.Issues);
            },
            iter: Tier.Of(3_000));

    [Fact]
    public void EveryDoor_SameClaim_WritesTheSameBytes() =>
        ClaimGen.Claim.Sample(
            claim =>
            {
                var buffer = new System.Buffers.ArrayBufferWriter<byte>();
                ClaimJson.Write(buffer, claim);

                Assert.Equal(ClaimJson.SerializeToUtf8(claim), buffer.WrittenSpan.ToArray());
                Assert.Equal(ClaimJson.Serialize(claim), Encoding.UTF8.GetString(buffer.WrittenSpan));
            },
            iter: Tier.Of(1_000));
}
