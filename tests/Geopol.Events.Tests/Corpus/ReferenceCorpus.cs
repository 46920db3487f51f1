namespace Geopol.Events.Tests;

/// <summary>The statements of one news piece, recorded as claims in the order of the piece.</summary>
internal static class ReferenceCorpus
{
    internal static Claim S01 => HeadlineClaims.S01;

    internal static Claim S02 => HeadlineClaims.S02;

    internal static Claim S03 => HeadlineClaims.S03;

    internal static Claim S04 => MeetingClaims.S04;

    internal static Claim S05 => MeetingClaims.S05;

    internal static Claim S06 => MeetingClaims.S06;

    internal static Claim S07 => MeetingClaims.S07;

    internal static Claim S08 => DealClaims.S08;

    internal static Claim S09 => DealClaims.S09;

    internal static Claim S10 => DealClaims.S10;

    internal static Claim S11 => DealClaims.S11;

    internal static Claim S12 => DealClaims.S12;

    internal static Claim S13 => ConsequenceClaims.S13;

    internal static Claim S14 => ConsequenceClaims.S14;

    internal static Claim S15 => ConsequenceClaims.S15;

    internal static Claim S16 => ConsequenceClaims.S16;

    internal static Claim S17 => RecalledClaims.S17;

    internal static Claim S18 => RecalledClaims.S18;

    internal static Claim S19 => RecalledClaims.S19;

    internal static Claim S20 => BackgroundClaims.S20;

    internal static Claim S21 => BackgroundClaims.S21;

    internal static Claim S22 => BackgroundClaims.S22;

    internal static Claim S23 => WarningClaims.S23;

    internal static Claim S24 => WarningClaims.S24;

    internal static Claim S25 => PresupposedClaims.S25;

    internal static Claim S26 => PresupposedClaims.S26;

    internal static Claim S27 => PresupposedClaims.S27;

    internal static IReadOnlyList<CorpusClaim> All { get; } =
    [
        new("S01", "DPRK may agree arms deliveries with Russia, per FT", S01),
        new("S02", "Experts assess that Kim Jong Un appears to be ready to conclude an arms supply agreement with Russia, per FT", S02),
        new("S03", "FT reported on 2023-09-08 that experts assess that Kim Jong Un appears to be ready to conclude an arms supply agreement with Russia", S03),
        new("S04", "Kim Jong Un plans to visit Vladivostok between 2023-09-09 and 2023-09-16, per FT", S04),
        new("S05", "Kim Jong Un plans to meet Vladimir Putin between 2023-09-09 and 2023-09-16, per FT", S05),
        new("S06", "Kim Jong Un and Vladimir Putin may meet on the sidelines of the Eastern Economic Forum, per FT", S06),
        new("S07", "Kim Jong Un and Vladimir Putin may discuss a deal in which DPRK sells munitions to Russia for the war against Ukraine, per FT", S07),
        new("S08", "It is unknown what DPRK and Russia may agree, per FT", S08),
        new("S09", "FT suggests that DPRK may offer munitions, multiple rocket launchers and short-range ballistic missiles to Russia", S09),
        new("S10", "FT suggests that Russia will use munitions, multiple rocket launchers and short-range ballistic missiles in Ukraine", S10),
        new("S11", "Russia may supply grain, oil and military technology to DPRK, per FT", S11),
        new("S12", "Russia may offer hard currency to DPRK as payment, per FT", S12),
        new("S13", "DPRK may persuade Russia to supply highly sensitive military technology to DPRK, per FT", S13),
        new("S14", "If Russia supplies highly sensitive military technology to DPRK then highly sensitive military technology would increase the threat to the neighbours of DPRK (especially South Korea and Japan), per FT", S14),
        new("S15", "Russia and DPRK may cooperate beyond conventional arms deals, food aid and energy aid, per experts via FT", S15),
        new("S16", "Russia and DPRK may cooperate on satellite technology, nuclear submarine technology and ballistic missile technology, per experts via FT", S16),
        new("S17", "FT recalls that Sergei Shoigu visited Pyongyang in 2023-07", S17),
        new("S18", "FT recalls that Sergei Shoigu toured the weapons exhibition in Pyongyang in 2023-07", S18),
        new("S19", "FT recalls that DPRK displayed strike drones, reconnaissance drones and intercontinental ballistic missiles at the weapons exhibition in Pyongyang in 2023-07", S19),
        new("S20", "DPRK openly supported the war against Ukraine", S20),
        new("S21", "DPRK supplied arms to the Wagner Group", S21),
        new("S22", "DPRK did not support the UN resolution condemning the invasion of Ukraine", S22),
        new("S23", "The White House warned on 2023-09-05 that if DPRK supplies arms to Russia for the war against Ukraine then DPRK will pay the price, per the White House", S23),
        new("S24", "Russia and DPRK are actively negotiating, per Jake Sullivan", S24),
        new("S25", "Russia is waging the war against Ukraine", S25),
        new("S26", "The United Nations condemned the invasion of Ukraine", S26),
        new("S27", "Russia invaded Ukraine", S27),
    ];

    /// <summary>Returns the statement with this id.</summary>
    internal static CorpusClaim Of(string id) => All.Single(statement => statement.Id == id);
}
