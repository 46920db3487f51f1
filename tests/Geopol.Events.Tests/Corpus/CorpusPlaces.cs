namespace Geopol.Events.Tests;

/// <summary>The places of the reference corpus.</summary>
internal static class CorpusPlaces
{
    internal static Place Vladivostok { get; } = Place.Named("Vladivostok") with
    {
        Id = [new(IdentifierScheme.Wikidata, "Q959"), new(IdentifierScheme.Geonames, "2013348")],
        Description = LocalizedText.Of(LanguageTag.English, "port city in the far east of Russia"),
        Country = CorpusActors.Russia,
        Precision = PlacePrecision.Locality,
    };

    internal static Place Pyongyang { get; } = Place.Named("Pyongyang") with
    {
        Id = [new(IdentifierScheme.Wikidata, "Q18808"), new(IdentifierScheme.Geonames, "1871859")],
        Country = CorpusActors.Dprk,
        Precision = PlacePrecision.Locality,
    };

    internal static Place Ukraine { get; } = Place.Named("Ukraine") with
    {
        Description = LocalizedText.Of(LanguageTag.English, "the battlefield"),
        Country = CorpusActors.Ukraine,
        Precision = PlacePrecision.Country,
    };
}
