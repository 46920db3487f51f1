namespace Geopol.Events.Tests;

/// <summary>The actors and speakers of the reference corpus.</summary>
internal static class CorpusActors
{
    internal static Actor Dprk { get; } = Actor.State("KP", "DPRK");

    internal static Actor Russia { get; } = Actor.State("RU", "Russia");

    internal static Actor Ukraine { get; } = Actor.State("UA", "Ukraine");

    internal static Actor UnitedStates { get; } = Actor.State("US", "United States");

    internal static Actor SouthKorea { get; } = Actor.State("KR", "South Korea");

    internal static Actor Japan { get; } = Actor.State("JP", "Japan");

    internal static Actor UnitedNations { get; } = Actor.Named(ActorKind.InternationalOrganisation, "United Nations") with
    {
        Id = [new(IdentifierScheme.Wikidata, "Q1065")],
    };

    internal static Actor WhiteHouse { get; } = Actor.Named(ActorKind.Office, "White House") with { StandsFor = UnitedStates };

    internal static Actor WagnerGroup { get; } = Actor.Named(ActorKind.ArmedGroup, "Wagner Group");

    internal static Actor KimJongUn { get; } = Official("Kim Jong Un", Dprk, "leader") with
    {
        Id = [new(IdentifierScheme.Wikidata, "Q56226")],
    };

    /// <summary>The actor has no office, because the text gives only epithets for him.</summary>
    internal static Actor VladimirPutin { get; } = Actor.Named(ActorKind.Person, "Vladimir Putin") with
    {
        Id = [new(IdentifierScheme.Wikidata, "Q7747")],
    };

    internal static Actor SergeiShoigu { get; } = Official("Sergei Shoigu", Russia, "defence minister");

    internal static Actor JakeSullivan { get; } = Official("Jake Sullivan", UnitedStates, "national security adviser");

    internal static Actor NeighboursOfDprk { get; } = Actor.Unnamed("neighbours of DPRK") with
    {
        Kind = ActorKind.Group,
        Including = [SouthKorea, Japan],
    };

    internal static Actor NewsReadOnline { get; } = Actor.Named(ActorKind.MediaOutlet, "NewsReadOnline");

    internal static Actor FinancialTimes { get; } = Actor.Named(ActorKind.MediaOutlet, "Financial Times");

    /// <summary>The text says only "experts". Their affiliation is known from other reports, and the link with them marks it as inferred.</summary>
    internal static Actor Experts { get; } = Actor.Unnamed("experts") with
    {
        Kind = ActorKind.Group,
        Affiliations = [new() { Of = Actor.Named(ActorKind.Organisation, "CSIS Beyond Parallel") }],
    };

    private static Actor Official(string name, Actor state, string title) => Actor.Named(ActorKind.Person, name) with
    {
        Affiliations =
        [
            new() { Role = AffiliationRole.OfficialOf, Of = state, Title = LocalizedText.Of(LanguageTag.English, title) },
        ],
    };
}
