namespace Geopol.Events.Tests;

/// <summary>The sentences of the reference corpus as a German paper would print them, for the claims without their outlet.</summary>
internal static class CorpusGermanSentences
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["S01"] = "Laut FT könnte die DVRK mit Russland ein Abkommen über Waffenlieferungen schließen",
        ["S02"] = "Laut FT gehen Experten davon aus, dass Kim Jong Un offenbar bereit sei, mit Russland ein Abkommen über Waffenlieferungen zu vereinbaren",
        ["S03"] = "Die FT berichtete am 8. September 2023, Experten gingen davon aus, dass Kim Jong Un offenbar bereit sei, mit Russland ein Abkommen über Waffenlieferungen zu vereinbaren",
        ["S04"] = "Laut FT plant Kim Jong Un, zwischen dem 9. und dem 16. September 2023 Wladiwostok zu besuchen",
        ["S05"] = "Laut FT plant Kim Jong Un, zwischen dem 9. und dem 16. September 2023 Wladimir Putin zu treffen",
        ["S06"] = "Laut FT könnten sich Kim Jong Un und Wladimir Putin am Rande des Östlichen Wirtschaftsforums treffen",
        ["S07"] = "Laut FT könnten sich Kim Jong Un und Wladimir Putin zu Gesprächen über ein Abkommen zwischen der DVRK und Russland treffen, wonach die DVRK Munition für den Krieg gegen die Ukraine an Russland verkauft",
        ["S08"] = "Laut FT ist unklar, worauf sich die DVRK und Russland einigen könnten",
        ["S09"] = "Die FT legt nahe, dass die DVRK die Lieferung von Munition, Mehrfachraketenwerfern und ballistischen Kurzstreckenraketen anbieten könnte",
        ["S10"] = "Die FT legt nahe, dass Russland in der Ukraine Munition, Mehrfachraketenwerfer und ballistische Kurzstreckenraketen einsetzen wird",
        ["S11"] = "Laut FT könnte Russland Getreide, Öl und Militärtechnologie an die DVRK liefern",
        ["S12"] = "Laut FT könnte Russland die Lieferung von harter Währung als Bezahlung an die DVRK anbieten",
        ["S13"] = "Laut FT könnte die DVRK Russland dazu bewegen, hochsensible Militärtechnologie an die DVRK zu liefern",
        ["S14"] = "Laut FT würde hochsensible Militärtechnologie die Bedrohung für die Nachbarn der DVRK (vor allem Südkorea und Japan) erhöhen, wenn Russland hochsensible Militärtechnologie an die DVRK liefern sollte",
        ["S15"] = "Wie die FT unter Berufung auf Experten berichtet, könnten Russland und die DVRK über Geschäfte mit konventionellen Waffen, Nahrungsmittelhilfe und Energiehilfe hinaus zusammenarbeiten",
        ["S16"] = "Wie die FT unter Berufung auf Experten berichtet, könnten Russland und die DVRK bei Satellitentechnologie, Technologie für Atom-U-Boote und Technologie für ballistische Raketen zusammenarbeiten",
        ["S17"] = "Die FT erinnert daran, dass Sergei Schoigu im Juli 2023 Pjöngjang besuchte",
        ["S18"] = "Die FT erinnert daran, dass Sergei Schoigu die Waffenausstellung in Pjöngjang besichtigte",
        ["S19"] = "Die FT erinnert daran, dass Kampfdrohnen, Aufklärungsdrohnen und Interkontinentalraketen auf der Waffenausstellung in Pjöngjang gezeigt wurden",
        ["S20"] = "Die DVRK unterstützte offen den Krieg gegen die Ukraine",
        ["S21"] = "Die DVRK lieferte Waffen an die Wagner-Gruppe",
        ["S22"] = "Die DVRK unterstützte die UN-Resolution zur Verurteilung des Einmarschs in die Ukraine nicht",
        ["S23"] = "Das Weiße Haus drohte am 5. September 2023, wenn die DVRK Waffen für den Krieg gegen die Ukraine an Russland liefere, werde die DVRK den Preis zahlen",
        ["S24"] = "Laut Jake Sullivan verhandeln Russland und die DVRK derzeit aktiv",
        ["S25"] = "Russland führt derzeit Krieg gegen die Ukraine",
        ["S26"] = "Die Vereinten Nationen verurteilten den Einmarsch in die Ukraine",
        ["S27"] = "Russland marschierte in die Ukraine ein",
    };
}
