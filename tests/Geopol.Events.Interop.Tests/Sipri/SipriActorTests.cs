namespace Geopol.Events.Tests.Interop;

/// <summary>The actors that SIPRI's names mean.</summary>
public class SipriActorTests
{
    [Theory]
    [InlineData("USA", "US")]
    [InlineData("UAE", "AE")]
    [InlineData("DR Congo", "CD")]
    [InlineData("Congo", "CG")]
    [InlineData("Georgia", "GE")]
    [InlineData("Viet Nam", "VN")]
    [InlineData("Turkiye", "TR")]
    [InlineData("Cote d'Ivoire", "CI")]
    [InlineData("Bosnia-Herzegovina", "BA")]
    [InlineData("Saint Vincent", "VC")]
    [InlineData("North Yemen", "YE")]
    [InlineData("East Germany (GDR)", "DD")]
    [InlineData("Soviet Union", "SU")]
    public async Task Read_State_HasCode(string name, string code)
    {
        var recipient = Assert.Single((await ReadAsync(name)).Recipients);
        Assert.Equal(code, recipient.Id.In(IdentifierScheme.Iso31661Alpha2));
        Assert.Equal(ActorKind.State, recipient.Kind);
    }

    [Theory]
    [InlineData("NATO**", "international-organisation", "NATO")]
    [InlineData("African Union**", "international-organisation", "African Union")]
    [InlineData("Hezbollah (Lebanon)*", "armed-group", "Hezbollah")]
    [InlineData("UNITA (Angola)*", "party", "UNITA")]
    [InlineData("Houthi rebels (Yemen)*", "armed-group", "Houthis")]
    [InlineData("Mountain rebels (Myanmar)*", "armed-group", "Mountain rebels (Myanmar)")]
    [InlineData("PKK (Turkiye)*", "armed-group", "Kurdistan Workers' Party")]
    [InlineData("PKK (Peru)*", "armed-group", "PKK (Peru)")]
    [InlineData("PRC (Israel/Palestine)*", "armed-group", "PRC (Israel/Palestine)")]
    [InlineData("NLA (Nowhere)*", "armed-group", "NLA (Nowhere)")]
    [InlineData("Northern Front (Nowhere)*", "armed-group", "Northern Front (Nowhere)")]
    [InlineData("Regional Security System**", "international-organisation", "Regional Security System")]
    [InlineData("Ruritania", "state", "Ruritania")]
    public async Task Read_Group_HasKindAndName(string cell, string kind, string name)
    {
        var recipient = Assert.Single((await ReadAsync(cell)).Recipients);
        Assert.Equal((kind, name), (recipient.Kind.Text, recipient.Names.Main));
    }

    [Theory]
    [InlineData("unknown recipient(s)")]
    [InlineData("Unknown country")]
    [InlineData("unknown")]
    public async Task Read_UnknownSide_IsNotKnown(string cell) => Assert.Equal([Actor.NotKnown], (await ReadAsync(cell)).Recipients);

    [Fact]
    public async Task Read_UnknownGroup_IsUnnamed()
    {
        var recipient = Assert.Single((await ReadAsync("unknown rebel group*")).Recipients);
        Assert.Equal(("armed-group", "unknown rebel group"), (recipient.Kind.Text, recipient.Description.Main));
    }

    [Fact]
    public async Task Read_OneOfTwoSides_IsAlternatives() =>
        Assert.Equal(["SD", "EG"], Assert.Single((await ReadAsync("Sudan or Egypt")).Recipients).OneOf.Select(static actor => actor.Id.In(IdentifierScheme.Iso31661Alpha2)));

    [Fact]
    public async Task Read_OtherRegistry_IsUsed()
    {
        var options = new SipriOptions { Registry = ActorRegistry.Empty };
        Assert.Equal(Actor.Named(ActorKind.State, "India"), Assert.Single((await SipriFile.TransferAsync("India,France,1970,,,,Milan,anti-tank missile,5,,1977,New,,,,", options)).Recipients));
    }

    private static Task<Transfer> ReadAsync(string recipient) => SipriFile.TransferAsync($"{recipient},France,1970,,,,Milan,anti-tank missile,5,,1977,New,,,,");
}
