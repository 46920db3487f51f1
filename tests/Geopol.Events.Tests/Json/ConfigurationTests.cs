using Microsoft.Extensions.Configuration;

namespace Geopol.Events.Tests;

/// <summary>Codes and dates in an options class are bound from configuration.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void Bind_CodesAndDates_AreSet()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Modality"] = "possible", ["Language"] = "zh-Hant", ["Since"] = "2023-07", ["Actor"] = "iso3166-1-alpha-2:KP", ["Kinds:0"] = "state", ["Kinds:1"] = "person",
        }).Build();

        var settings = configuration.Get<Settings>()!;

        Assert.Equal(Modality.Possible, settings.Modality);
        Assert.Equal("zh-Hant", settings.Language.Text);
        Assert.Equal(Edtf.Parse("2023-07"), settings.Since);
        Assert.Equal(Identifier.Parse("iso3166-1-alpha-2:KP"), settings.Actor);
        Assert.Equal([ActorKind.State, ActorKind.Person], settings.Kinds);
    }

    [Fact]
    public void Bind_FaultyDate_SaysWhatIsWrong()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Since"] = "im Juli" }).Build();

        var exception = Assert.Throws<InvalidOperationException>(() => configuration.Get<Settings>());

        Assert.Contains("'im Juli' isn't an EDTF date", exception.ToString(), StringComparison.Ordinal);
    }

    private sealed class Settings
    {
        public Modality Modality { get; set; }

        public LanguageTag Language { get; set; }

        public Edtf Since { get; set; }

        public Identifier? Actor { get; set; }

        public List<ActorKind> Kinds { get; set; } = [];
    }
}
