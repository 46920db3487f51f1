namespace Geopol.Events.Tests;

internal static class ActorCases
{
    private static readonly Actor Egypt = Actor.State("EG", "Egypt");
    private static readonly Actor Sudan = Actor.State("SD", "Sudan");

    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.NobodyKnown, IssueSeverity.Error, "$",
            new Actor { Kind = ActorKind.Person, Number = 3 },
            Actor.NotKnown,
            Actor.Unnamed("officials"),
            Actor.Named(default, "Kim"),
            Coded("wikidata:Q423"),
            new Actor { OneOf = [Egypt, Sudan] },
            new Actor { Including = [Egypt] },
            new Actor { StandsFor = Egypt },
            new Actor { Affiliations = [new() { Of = Egypt, Role = AffiliationRole.OfficialOf }] },
            new Actor { Kind = ActorKind.Person, Unknown = UnknownMembers.Parse("""{"voice":"low"}""") }),
        new(IssueCodes.UnassignedCountryCode, IssueSeverity.Warning, "$.id",
            Actor.State("UK"),
            Actor.State("GB"),
            Actor.State("XK"),
            Actor.State("SU"),
            Coded("fips:UK")),
        new(IssueCodes.UnassignedCountryCode, IssueSeverity.Warning, "$.id", Actor.State("XQ")),
        new(IssueCodes.AlternativesBesideName, IssueSeverity.Warning, "$.oneOf",
            Actor.Named(default, "Nile") with { OneOf = [Egypt, Sudan] },
            Actor.Unnamed("a state on the Nile") with { OneOf = [Egypt, Sudan] }),
        new(IssueCodes.AlternativesBesideName, IssueSeverity.Warning, "$.oneOf",
            Coded("wikidata:Q79") with { OneOf = [Egypt, Sudan] },
            Coded("wikidata:Q79") with { Including = [Egypt, Sudan] }),
        new(IssueCodes.OneAlternative, IssueSeverity.Error, "$.oneOf",
            new Actor { OneOf = [Egypt] },
            new Actor { OneOf = [Egypt, Sudan] },
            Egypt),
        Malformed("iso3166-1-alpha-2:kp", "iso3166-1-alpha-2:KP", "iso3166-1-alpha-2:ZZ"),
        Malformed("iso3166-1-alpha-2:PRK", "iso3166-1-alpha-3:PRK"),
        Malformed("iso3166-1-alpha-3:KP", "iso3166-1-alpha-3:ZZZ"),
        Malformed("iso3166-1-numeric:48", "iso3166-1-numeric:048"),
        Malformed("m49:Asia", "m49:142"),
        Malformed("fips:R", "fips:RS", "fips:RS48", "fips:USCA"),
        Malformed("fips:RS4", "fips:RSX4"),
        Malformed("fips:rs48", "fips:RS48"),
        Malformed("cow:PRK", "cow:731", "cow:2"),
        Malformed("gw:12345", "gw:731"),
        Malformed("wikidata:423", "wikidata:Q423"),
        Malformed("wikidata:Q0423", "wikidata:Q4"),
        Malformed("geonames:Rason", "geonames:1234"),
        Malformed("lei:ABC", "lei:5493001KJTIIGC8Y1R12"),
        Malformed("lei:5493001kjtiigc8y1r12", "cameo:PRKGOV", "house:anything at all"),
        new(IssueCodes.UnknownWithName, IssueSeverity.Warning, "$.kind",
            Actor.NotKnown with { Names = LocalizedText.Of(LanguageTag.English, "Egypt") },
            Actor.NotKnown,
            Actor.NotKnown with { Description = LocalizedText.Of(LanguageTag.English, "an unknown gunman") }),
        new(IssueCodes.UnknownWithName, IssueSeverity.Warning, "$.kind",
            Coded("wikidata:Q79") with { Kind = ActorKind.Unknown },
            Coded("wikidata:Q79")),
        new(IssueCodes.AffiliationEndsBeforeItBegins, IssueSeverity.Error, "$.affiliations[1].until",
            Serving(("2020", "2021"), ("2021", "2020")),
            Serving(("2020", "2020"), ("2020-05", "2020")),
            Serving(("", "2020"), ("2020", ""))),
        new(IssueCodes.ConflictingCountryCodes, IssueSeverity.Error, "$.id",
            Coded("iso3166-1-alpha-2:AU", "fips:AU"),
            Coded("iso3166-1-alpha-2:AU", "fips:AS", "iso3166-1-alpha-3:AUS", "iso3166-1-numeric:036"),
            Coded("iso3166-1-alpha-2:AU", "cow:900", "gw:900", "cameo:AUS"),
            Coded("fips:AU"),
            Coded("iso3166-1-alpha-2:US", "fips:USCA")),
        new(IssueCodes.ConflictingCountryCodes, IssueSeverity.Error, "$.id",
            Coded("fips:KN", "iso3166-1-alpha-2:KP", "iso3166-1-alpha-3:KOR"),
            Coded("fips:KN", "iso3166-1-alpha-2:KP", "iso3166-1-alpha-3:PRK")),
        new(IssueCodes.ConflictingCountryCodes, IssueSeverity.Error, "$.id",
            Coded("iso3166-1-alpha-2:AU", "cow:731"),
            Coded("iso3166-1-alpha-2:AU", "cow:9000")),
        new(IssueCodes.StandsForItself, IssueSeverity.Error, "$.standsFor",
            Egypt with { StandsFor = Actor.State("EG") },
            Actor.Named(ActorKind.Office, "Cairo") with { StandsFor = Egypt },
            Actor.Named(ActorKind.Office, "Moscow") with { StandsFor = Actor.Named(ActorKind.Office, "Kremlin") with { StandsFor = CorpusActors.Russia } }),
        new(IssueCodes.UnknownActorKind, IssueSeverity.Information, "$.kind",
            Actor.Named(ActorKind.Parse("tribe"), "Bedouin"),
            Actor.Named(ActorKind.Group, "Bedouin"),
            Actor.Named(default, "Bedouin")),
        new(IssueCodes.PlaceUnnamed, IssueSeverity.Warning, "$.where",
            In(new() { Precision = PlacePrecision.Parse("exact") }),
            In(Place.Named("Rason")),
            In(new() { Id = [Identifier.Parse("geonames:1")] }),
            In(new() { Description = LocalizedText.Of(LanguageTag.English, "a port") }),
            In(new() { Country = Egypt }),
            In(new() { Coordinates = new(1, 2) }),
            In(new() { Unknown = UnknownMembers.Parse("""{"plusCode":"8C"}""") })),
        new(IssueCodes.PlaceUnnamed, IssueSeverity.Warning, "$.via[1]",
            Subject.Supply with { Via = [Place.Named("Rason"), new() { Precision = PlacePrecision.Parse("exact") }] },
            Subject.Supply with { Via = [Place.Named("Rason"), Place.Named("Vladivostok")] }),
        new(IssueCodes.MalformedPlaceIdentifier, IssueSeverity.Error, "$.where.id",
            In(new() { Id = [Identifier.Parse("geonames:Rason")] }),
            In(new() { Id = [Identifier.Parse("geonames:2"), Identifier.Parse("fips:RS48")] })),
        new(IssueCodes.UnassignedPlaceCountryCode, IssueSeverity.Warning, "$.where.id",
            In(new() { Id = [Identifier.Parse("iso3166-1-alpha-2:UK")] }),
            In(new() { Id = [Identifier.Parse("iso3166-1-alpha-2:GB")] })),
    ];

    private static RuleCase Malformed(string broken, params string[] sound) =>
        new(IssueCodes.MalformedIdentifier, IssueSeverity.Error, "$.id", Coded(broken), [.. sound.Select(static code => Coded(code))]);

    private static Actor Coded(params string[] identifiers) => new() { Id = [.. identifiers.Select(Identifier.Parse)] };

    private static Actor Serving(params (string Since, string Until)[] terms) => Actor.Named(ActorKind.Person, "Kim") with
    {
        Affiliations = [.. terms.Select(static term => new Affiliation { Of = Egypt, Since = Date(term.Since), Until = Date(term.Until) })],
    };

    private static Edtf Date(string text) => text.Length == 0 ? default : Edtf.Parse(text);

    private static Transfer In(Place place) => Subject.Supply with { Where = place };
}
