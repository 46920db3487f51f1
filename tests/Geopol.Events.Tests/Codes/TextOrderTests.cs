using CsCheck;

namespace Geopol.Events.Tests;

public sealed class TextOrderTests
{
    [Fact]
    public void CompareTo_OfCodes_IsTheOrderOfTheTexts_AbsentFirst()
    {
        TransferKind[] kinds = [TransferKind.Sale, TransferKind.Parse("a later one"), default, TransferKind.Gift];

        Assert.Equal(["", "a later one", "gift", "sale"], kinds.Order().Select(static kind => kind.Text));
    }

    [Fact]
    public void CompareTo_OfKeys_IsTheOrderOfTheTexts() =>
        Gen.Select(EvidenceGen.Sha256, Gen.Bool, EvidenceGen.Sha256, Gen.Bool).Sample(static (a, isProvisional, b, isOtherProvisional) =>
        {
            var one = ClaimKey.Parse($"k1-{a}{(isProvisional ? "?" : "")}");
            var other = ClaimKey.Parse($"k1-{b}{(isOtherProvisional ? "?" : "")}");
            var same = ClaimKey.Parse($"k1-{a}{(isOtherProvisional ? "?" : "")}");

            return Math.Sign(one.CompareTo(other)) == Math.Sign(string.CompareOrdinal(one.Text, other.Text))
                && Math.Sign(one.CompareTo(same)) == Math.Sign(string.CompareOrdinal(one.Text, same.Text))
                && Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.Text, b.Text));
        });

    // Two random hashes differ in the first digits. These texts differ in one digit at any position.
    [Fact]
    public void CompareTo_OfKeysThatDifferInOneDigit_IsTheOrderOfTheDigits() =>
        Gen.Select(EvidenceGen.Sha256, Gen.Int[0, 63]).Sample(static (hash, at) =>
        {
            var text = hash.ToString();
            var (lower, higher) = ($"{text[..at]}3{text[(at + 1)..]}", $"{text[..at]}b{text[(at + 1)..]}");

            return MatterKey.Parse($"m1-{lower}").CompareTo(MatterKey.Parse($"m1-{higher}")) < 0 && Sha256.Parse(higher).CompareTo(Sha256.Parse(lower)) > 0;
        });

    [Fact]
    public void SortedDictionary_OfMatterKeys_FindsWhatWasAdded()
    {
        var key = new Claim { Proposition = new Meeting { Venue = "a hall" } }.Proposition.MatterKey;

        var byMatter = new SortedDictionary<MatterKey, int> { [key] = 1, [default] = 2 };

        Assert.Equal([2, 1], byMatter.Values);
    }

    [Fact]
    public void CompareTo_OfIdentifiers_IsTheOrderOfTheTexts()
    {
        Identifier[] codes = [Identifier.Parse("wikidata:Q1"), Identifier.Parse("fips:KN"), Identifier.Parse("cow:731")];

        Assert.Equal(["cow:731", "fips:KN", "wikidata:Q1"], codes.Order().Select(static code => code.Text));
    }

    // Map and Set of F# use the non-generic interface.
    [Fact]
    public void Comparable_WithAnotherType_Throws()
    {
        Assert.Equal(0, ((IComparable)TransferKind.Sale).CompareTo(TransferKind.Sale));
        Assert.Equal(1, ((IComparable)TransferKind.Sale).CompareTo(null));
        Assert.Throws<ArgumentException>(static () => ((IComparable)TransferKind.Sale).CompareTo("sale"));
        Assert.Throws<ArgumentException>(static () => ((IComparable)default(ClaimKey)).CompareTo("sale"));
    }
}
