namespace Geopol.Events.Tests;

/// <summary>The actors of the hard statements.</summary>
internal static class HardActors
{
    internal static Actor Dprk { get; } = Actor.State("KP", "DPRK");

    internal static Actor Russia { get; } = Actor.State("RU", "Russia");

    internal static Actor Iran { get; } = Actor.State("IR", "Iran");

    internal static Actor Ukraine { get; } = Actor.State("UA", "Ukraine");

    internal static Actor SouthKorea { get; } = Actor.State("KR", "South Korea");

    internal static Actor UnitedStates { get; } = Actor.State("US", "United States");

    internal static Actor Israel { get; } = Actor.State("IL", "Israel");

    internal static Actor Kremlin { get; } = Actor.Named(ActorKind.Office, "Kremlin") with { StandsFor = Russia };

    internal static Actor Reuters { get; } = Actor.Named(ActorKind.MediaOutlet, "Reuters");

    internal static Actor Post { get; } = Actor.Named(ActorKind.MediaOutlet, "The Washington Post");

    internal static Actor Houthis { get; } = Actor.Named(ActorKind.ArmedGroup, "Houthis");

    internal static Actor IslamicState { get; } = Actor.Named(ActorKind.ArmedGroup, "Islamic State");

    internal static Actor Kim { get; } = Actor.Named(ActorKind.Person, "Kim Jong Un");

    internal static Actor Peskov { get; } = Actor.Named(ActorKind.Person, "Dmitry Peskov");

    /// <summary>An official of this state, whom the text describes in these words.</summary>
    internal static Actor Official(string description, Actor state) => Actor.Unnamed(description) with
    {
        Kind = ActorKind.Person,
        Affiliations = [new() { Role = AffiliationRole.OfficialOf, Of = state }],
    };
}
