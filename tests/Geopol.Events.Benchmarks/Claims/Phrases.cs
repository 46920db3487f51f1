namespace Geopol.Events.Benchmarks;

/// <summary>The phrases of the made claims.</summary>
internal static class Phrases
{
    internal static readonly string[] Slugs = ["pier-three", "harbour-north", "rail-depot", "airfield-west", "border-crossing", "dry-dock"];

    internal static readonly (string Language, string[] Sentences)[] Quotations =
    [
        ("en",
        [
            "We have seen the crates go aboard, night after night, and we know what they were built to hold.",
            "Nobody signs such a contract for show: the first ships are loaded, and the second convoy waits at the pier.",
            "It is likely that talks go on, but the numbers in circulation are far too high, whatever the ministry says.",
            "If they deliver what they promised, the balance on the ground will have shifted by spring.",
            "The buyer pays in grain and oil, \"not in money\", as one of those who were in the room told us.",
            "I would not exclude that parts of it are meant for a third country, which has asked for the same systems.",
        ]),
        ("de",
        [
            "Wir gehen davon aus, dass die Lieferungen in den nächsten Wochen größer werden, nicht kleiner.",
            "Über den Preis wird noch gestritten, über die Stückzahlen nicht mehr, und das sagt eigentlich alles.",
            "Die Züge fahren nachts, und niemand an der Strecke möchte gesehen haben, was sie geladen hatten.",
        ]),
        ("uk",
        [
            "Ми бачимо, що ешелони йдуть щоночі, і це лише частина поставок.",
            "Переговори тривають, але перші партії вже прибули до порту.",
        ]),
        ("fr",
        [
            "Les livraisons ont déjà commencé, et personne au ministère ne s'en cache plus vraiment.",
            "On nous a montré les bordereaux ; les quantités dépassent de loin ce qui avait été annoncé au Parlement.",
        ]),
    ];

    internal static readonly string[] Capacities =
        ["defence correspondent for the region", "former air force officer, now a consultant", "head of the regional bureau", "analyst for arms control and disarmament"];

    internal static readonly string[] Periods =
        ["in den nächsten Wochen", "noch vor Ende des Monats", "innerhalb weniger Tage", "einige Zeit nach dem Gipfel", "sobald die Häfen eisfrei sind"];

    internal static readonly string[] EndUses =
    [
        "the war against its neighbour, in which stocks of shells have run low since the summer, as both sides admit", "air defence of the capital and of the power stations around it, before the heating season begins",
        "replacement of what was lost at the front and handed over to allies since the beginning of the year", "patrol of the coast and of the straits, together with the coast guard and customs", "training of the reserve before the next exercise in the north, in which four brigades are to take part",
    ];

    internal static readonly string[] Hedges = ["likely", "roughly even chance", "probably", "a realistic chance", "more likely than not"];

    internal static readonly string[] Images =
    [
        "A covered pier with three freighters, one of them without its transponder, and lorries queueing up to the gate and far down the road to the old customs house", "Forty rail wagons beside a depot that had been empty in every picture since the spring, with guards along the fence and a new field kitchen behind the engine shed",
        "Crates of uniform size on a quay, partly under tarpaulins, loaded by two mobile cranes under floodlights; the berth next to it is kept free and a tug stands by", "New revetments at the airfield and a row of containers along the northern taxiway, where the surface was renewed and the old bunkers were roofed over in the course of the summer",
    ];

    internal static readonly string[] Currencies = ["USD", "EUR", "CNY", "KRW", "TRY"];
}
