using System.Globalization;
using System.Text;

namespace Geopol.Events.Docs;

/// <summary>Generates the page of the actor registry.</summary>
internal static class ActorRegistryPage
{
    private static readonly (string Title, IdentifierScheme Scheme)[] Columns =
    [
        ("alpha-2", IdentifierScheme.Iso31661Alpha2), ("alpha-3", IdentifierScheme.Iso31661Alpha3), ("numeric, M49", IdentifierScheme.Iso31661Numeric),
        ("FIPS", IdentifierScheme.Fips), ("CAMEO", IdentifierScheme.Cameo), ("COW", IdentifierScheme.Cow), ("GW", IdentifierScheme.Gw),
        ("Wikidata", IdentifierScheme.Wikidata), ("GeoNames", IdentifierScheme.Geonames),
    ];

    private static readonly string[] Languages = "en de fr es ru uk ko zh ar ja".Split(' ');

    internal static string Text()
    {
        var (actors, more) = (ActorRegistry.Default.Actors.Where(static actor => !MoreActors.Has(actor.Index)).ToList(), ActorRegistry.Default.Actors.Where(static actor => MoreActors.Has(actor.Index)).ToList());
        var text = new StringBuilder(Introduction);
        text.Append(CultureInfo.InvariantCulture, $"\n## Counts\n\n{actors.Count} actors take {ActorTable.Bytes / 1_000} KB of the library's image, including the {ActorTable.NameCount} names by which they are found.\n\n");
        AppendCounts(text, "kind", actors.GroupBy(static actor => actor.Kind.Text));
        AppendCounts(text, "scheme", actors.SelectMany(static actor => actor.Codes).GroupBy(static code => code.Identifier.Scheme.Text));
        AppendCounts(text, "names in", Languages.SelectMany(language => actors.Select(actor => actor.NameIn(LanguageTag.Parse(language))).OfType<string>().Select(_ => language)).GroupBy(static language => language));
        AppendCodes(text, "States and territories", actors.FindAll(static actor => actor.Kind.Text is ActorKind.StateText or ActorKind.TerritoryText && actor.Until is null && actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha2) is not null));
        AppendOthers(text, "Others that govern a territory, or did", actors.FindAll(static actor => actor.Kind.Text is ActorKind.StateText or ActorKind.TerritoryText && !(actor.Until is null && actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha2) is not null)));
        AppendFormer(text, actors);
        AppendOthers(text, "International bodies and organisations", actors.FindAll(static actor => actor.Kind.Text is ActorKind.InternationalOrganisationText or ActorKind.OrganisationText));
        AppendList(text, "Seats of government, and capitals that stand for one", actors.FindAll(static actor => actor.Kind == ActorKind.Office), static actor => $"stands for {actor.Actor.StandsFor}");
        AppendList(text, "Papers, agencies, broadcasters", actors.FindAll(static actor => actor.Kind == ActorKind.MediaOutlet), static actor => $"{actor.Country}{(actor.Actor.Id.In(IdentifierScheme.Wikidata) is { } item ? $", {item}" : "")}");
        text.Append(MoreIntroduction).Append(CultureInfo.InvariantCulture, $"{more.Count} actors take {MoreActors.Bytes / 1_000} KB of the library's image, including the {MoreActors.NameCount} names by which they are found.\n\n");
        AppendCounts(text, "kind", more.GroupBy(static actor => actor.Kind.Text));
        AppendCounts(text, "scheme", ActorRegistry.Default.Actors.SelectMany(static actor => MoreActors.CodesOf(actor.Index)).GroupBy(static code => code.Scheme.Text));
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void AppendCounts<T>(StringBuilder text, string title, IEnumerable<IGrouping<string, T>> groups)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {title} | |\n|---|---:|\n");
        foreach (var group in groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Count()} |\n");
        }

        text.Append('\n');
    }

    private static void AppendCodes(StringBuilder text, string title, List<RegisteredActor> actors)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n| name | {string.Join(" | ", Columns.Select(static column => column.Title))} |\n|---{string.Concat(Enumerable.Repeat("|---", Columns.Length))}|\n");
        foreach (var actor in actors)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {actor} | {string.Join(" | ", Columns.Select(column => Codes(actor, column.Scheme)))} |\n");
        }
    }

    private static string Codes(RegisteredActor actor, IdentifierScheme scheme) =>
        string.Join(' ', actor.Codes.Where(code => code.Identifier.Scheme == scheme && code.Until is null).Select(static code => code.Identifier.Value).Distinct());

    private static void AppendOthers(StringBuilder text, string title, List<RegisteredActor> actors)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| name | formal name | from, to | part of | codes |\n|---|---|---|---|---|\n");
        foreach (var actor in actors)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {actor} | {actor.FormalName} | {Days(actor.Since, actor.Until)} | {actor.PartOf} | {string.Join("; ", actor.Codes.Where(static code => code.Until is null))} |\n");
        }
    }

    private static void AppendFormer(StringBuilder text, List<RegisteredActor> actors)
    {
        text.Append("\n## Codes with days\n\nCodes of ISO 3166, M49 and FIPS with a first or last day, and the codes of COW and GW that aren't in force.\n\n| code | actor | from, to |\n|---|---|---|\n");
        var dated = from actor in actors
                    from code in actor.Codes
                    where code.Until is not null || (code.Since is not null && code.Identifier.Scheme.Text is not (IdentifierScheme.CowText or IdentifierScheme.GwText))
                    orderby code.Identifier.ToString(), code.Until
                    select (Actor: actor, Code: code);
        foreach (var (actor, code) in dated)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {code.Identifier} | {actor} | {Days(code.Since, code.Until)} |\n");
        }
    }

    private static void AppendList(StringBuilder text, string title, List<RegisteredActor> actors, Func<RegisteredActor, string> tell)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
        foreach (var actor in actors)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {actor}: {tell(actor)}\n");
        }
    }

    private static string Days(LocalDate? since, LocalDate? until) => since is null && until is null ? "" : $"{Day(since)} to {Day(until)}".Trim();

    private static string Day(LocalDate? day) => day is { } given ? NodaTime.Text.LocalDatePattern.Iso.Format(given) : "";

    private const string MoreIntroduction = """

        ## Armed groups, parties, outlets and persons

        A second table has armed groups, parties, more papers, agencies, broadcasters and sites, and persons in public office or at the head of an armed
        group. It is loaded only after a look-up fails in the first table. `RegisteredActor.Affiliations` has the posts of a person with their days, the larger
        group of a group, and the owner of an outlet. The data files `groups.csv`, `outlets.csv` and `persons.csv` in `src/Geopol.Events/Registry/data` name the sources
        of each row (`none` if there is only general knowledge, in fewer than one row in ten); `sources.csv` explains the names. Only names, codes, posts and
        dates were taken, no texts, and no row rests on a collection whose licence forbids commercial use.

        - **Names.** A single word in small letters isn't a name of this table: "time" isn't the magazine. A name that several actors have is ambiguous.
        - **Posts end when a source says so.** The newest source is of October 2026. A post without an end is one that no source ends; that isn't a statement that
          the person still holds it. The beginnings and ends of posts in armed groups are mostly general knowledge.
        - **Wikidata items** are those of Party Facts (parties) and of a public list of newspapers. Persons have none.
        - **State control.** The column `control` of `outlets.csv` follows State Media Monitor, except for broadcasters with a public charter, which are `public`.
        - The names of this table aren't words of the notation: write them in brackets.


        """;

    private const string Introduction = """
        # The registry of actors

        The contents of `ActorRegistry.Default`. [Actors](../concepts/actors.md) explains how to use it. This page is generated from the registry.

        ## Where it comes from

        | what | from | licence |
        |---|---|---|
        | the 249 countries and territories of ISO 3166-1 (alpha-2, alpha-3, numeric, formal English names), the 31 withdrawn codes of ISO 3166-3 | Debian's package iso-codes 4.15 | LGPL-2.1-or-later |
        | names in ten languages | Unicode CLDR 48.2, npm package cldr-localenames-full 48.2.0 | Unicode-3.0 |
        | M49 | equal to ISO 3166-1 numeric | |
        | FIPS 10-4, Wikidata items, GeoNames ids | the data set country-codes of Datahub, corrected as below; Kosovo and former codes are ours | PDDL |
        | CAMEO: countries, groups | GDELT's lists of CAMEO codes | figures only |
        | numbers of Correlates of War, with the days of membership | State System Membership, v2016 | figures only |
        | numbers of Gleditsch and Ward, with days | their lists of independent states and of microstates (1999, as continued to 2020) | figures only |
        | PLOVER's codes | PLOVER 2.0: alpha-3, UNO for the United Nations, EUR for the European Union | figures only |
        | bodies, seats of government, papers and agencies, adjectives, further names, Wikidata items of these | ours, in `src/Geopol.Events/Registry/data`; see below | MIT |

        `eng/generate-registry.cs` writes the table. With `--check` it reports whether the committed files are the files that it generates from those packages.

        Our own data was written by hand. Two sevenths of the further names of countries are also in country-codes, CLDR or the lists "countrycode" and
        "mledoze/countries". The other names, and all names of bodies, seats and papers in other languages, have no source except usage. The adjectives agree
        with "mledoze/countries", except forty, most of them adjectives of territories. Wikidata items of bodies, papers and agencies are given only where a
        public list has them, or for a body that is widely cited, because a wrong item is worse than a missing one.

        ## Decisions

        - **Corrections** to country-codes: Namibia's Wikidata item (Q1030) is missing there. Its item for the Netherlands is that of the Kingdom (here Q55 comes first,
          and Q29999 is kept). Its FIPS codes are corrected for Åland (none), Bonaire (none: NL is the Netherlands'), Palestine (GZ and WE), Serbia (RI), Svalbard and
          Jan Mayen (SV and JN), and the US minor islands (nine). Western Sahara has Q6250, and also the Sahrawi Republic's Q40362. Kosovo, which ISO doesn't list, is
          XK and XKX, codes that users may assign.
        - **A state with a new name is the same state.** Burma, Zaire, Dahomey, Upper Volta, Rhodesia, the New Hebrides and Byelorussia are former codes of the states
          with the present names. Unions that fell apart are separate actors: the Soviet Union, Yugoslavia, Czechoslovakia, Serbia and Montenegro. East Germany
          and South Yemen are separate actors too. West Germany is Germany.
        - **Numbers with several states.** COW and GW give 365 to both Russia and the Soviet Union. COW gives 345 to Serbia, Yugoslavia, and Serbia and Montenegro. Here
          the day decides, from 1922-12-30 to 1991-12-25, and from 1918-12-01, 2003-02-04, 2006-06-05. COW's 260 and 255 and GW's 260 are Germany.
          A number whose membership was interrupted (Germany from 1945 to 1990 in COW) belongs to no actor in between.
        - **A code that another actor had before** begins on the day after it ended for that actor, unless a source gives the first day: GE is Georgia's from 1980-01-01.
        - **Not in the registry**: CAMEO's regions (AFR, WST ...) and its codes of sorts of actors (GOV, MIL); PLOVER's IGO, NGO, ISM, IMG and MNC, which name no actor;
          the US states, except Georgia, which makes that name ambiguous.
        - **Palestine, Taiwan, Western Sahara** are in the registry as ISO 3166-1 lists them. Kosovo, Abkhazia, South Ossetia, Transnistria, Northern Cyprus,
          Somaliland, and some former states are in the registry as states, because they act as states in reports. That says nothing about their recognition.
        - Where the first or last day of a state is disputed, the day is that of the lists above, or of the declaration.
        - **Names that belong to a period** (`dated-names.csv`): Korea is the state to 1910, and from 1948 the two states. The Republic of China is China
          to 1949-09-30 and then Taiwan. Tibet, Zanzibar, Bavaria and other former states have their short names only in their lives, because these names
          mean regions today. These names aren't in `OtherNames`.
        - **Names of countries in official lists** (`country-names.csv`) were compared with 40 lists: the UN in six languages, ISO, the World Bank, IMF, FAO, CIA, SIPRI,
          ICEWS, ACLED, UCDP, GTD, COW, GW, GDELT and others. `tests/TestData/countries/names.tsv` has them. Before these rows, 59 % of 7,609 names were found;
          now at least 99 % of each list are, and none leads to another actor. Not taken over are misspellings ("Columbia"), parts ("Tanzania: Mainland")
          and larger states of the past ("Sudan (former)"). Gaza and the West Bank are territories of their own, part of Palestine.
        - **UCDP's ids of governments** belong to their states, because in UCDP a government is the side of its state.
        - **CAMEO's codes of bodies** are those of the manual 1.1b3 and of Phoenix: EEC, IGOEEC, IGOEUREEC. CEM means two bodies (COMESA, CEMAC) and is neither. ENN is
          Algeria's Ennahda, as in the manual (DZAOPPENN). Codes of republics of the Soviet Union and Yugoslavia (USRUKR) ended when these did.

        """;
}
