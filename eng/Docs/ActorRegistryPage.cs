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
        var actors = ActorRegistry.Default.Actors.ToList();
        var text = new StringBuilder(Introduction);
        text.Append(CultureInfo.InvariantCulture, $"\n## Counts\n\n{actors.Count} actors take {ActorTable.Bytes / 1_000} KB of the library's image, {ActorTable.NameCount} names by which they are found among them.\n\n");
        AppendCounts(text, "kind", actors.GroupBy(static actor => actor.Kind.Text));
        AppendCounts(text, "scheme", actors.SelectMany(static actor => actor.Codes).GroupBy(static code => code.Identifier.Scheme.Text));
        AppendCounts(text, "names in", Languages.SelectMany(language => actors.Select(actor => actor.NameIn(LanguageTag.Parse(language))).OfType<string>().Select(_ => language)).GroupBy(static language => language));
        AppendCodes(text, "States and territories", actors.FindAll(static actor => actor.Kind.Text is ActorKind.StateText or ActorKind.TerritoryText && actor.Until is null && actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha2) is not null));
        AppendOthers(text, "Others that govern a territory, or did", actors.FindAll(static actor => actor.Kind.Text is ActorKind.StateText or ActorKind.TerritoryText && !(actor.Until is null && actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha2) is not null)));
        AppendFormer(text, actors);
        AppendOthers(text, "International bodies and organisations", actors.FindAll(static actor => actor.Kind.Text is ActorKind.InternationalOrganisationText or ActorKind.OrganisationText));
        AppendList(text, "Seats of government, and capitals that stand for one", actors.FindAll(static actor => actor.Kind == ActorKind.Office), static actor => $"stands for {actor.Actor.StandsFor}");
        AppendList(text, "Papers, agencies, broadcasters", actors.FindAll(static actor => actor.Kind == ActorKind.MediaOutlet), static actor => $"{actor.Country}{(actor.Actor.Id.In(IdentifierScheme.Wikidata) is { } item ? $", {item}" : "")}");
        return text.ToString();
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
        text.Append("\n## Codes with days\n\nOf ISO 3166, M49 and FIPS; those of COW and GW that aren't in force.\n\n| code | actor | from, to |\n|---|---|---|\n");
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

    private const string Introduction = """
        # The registry of actors

        What `ActorRegistry.Default` knows. How to ask it: [Actors](../concepts/actors.md). This page is generated from the registry itself.

        ## Where it comes from

        | what | from | licence |
        |---|---|---|
        | the 249 countries and territories of ISO 3166-1 (alpha-2, alpha-3, numeric, formal English names), the 31 withdrawn codes of ISO 3166-3 | Debian's package iso-codes 4.15 | LGPL-2.1-or-later |
        | names in ten languages | Unicode CLDR 48.2, npm package cldr-localenames-full 48.2.0 | Unicode-3.0 |
        | M49 | equal to ISO 3166-1 numeric | |
        | FIPS 10-4, Wikidata items, GeoNames ids | the data set country-codes of Datahub, mended as below; Kosovo and former codes are ours | PDDL |
        | CAMEO: countries, groups | GDELT's lists of CAMEO codes | figures only |
        | numbers of Correlates of War, with the days of membership | State System Membership, v2016 | figures only |
        | numbers of Gleditsch and Ward, with days | their lists of independent states and of microstates (1999, as continued to 2020) | figures only |
        | PLOVER's codes | PLOVER 2.0: alpha-3, UNO for the United Nations, EUR for the European Union | figures only |
        | bodies, seats of government, papers and agencies, adjectives, further names, Wikidata items of these | ours, in `src/Geopol.Events/Registry/data`; see below | MIT |

        `eng/generate-registry.cs` lays the table out; with `--check` it reports whether the committed files are what it makes of those packages.

        What is ours was written down by hand. Two of seven of the further names of countries stand in country-codes, CLDR or the lists "countrycode" and
        "mledoze/countries" as well; the others, and all those of bodies, seats and papers in other languages, have no source but usage. The adjectives agree
        with the last of these, but for forty, most of them of territories. Wikidata items of bodies, papers and agencies are given only where a public list
        has them, or where they are those of a body that everybody cites; a wrong one is worse than none.

        ## Decisions

        - **Mended** in what country-codes says: Namibia's Wikidata item (Q1030) is missing there; the Netherlands' is that of the Kingdom (Q55 goes first,
          Q29999 is kept); FIPS of Åland (none), Bonaire (none: NL is the Netherlands'), Palestine (GZ and WE), Serbia (RI), Svalbard and Jan Mayen (SV and JN), the
          US minor islands (nine). Western Sahara has Q6250 beside the Sahrawi Republic's Q40362. Kosovo, which ISO doesn't list, is XK and XKX, codes that
          users may assign.
        - **A name that changed is no other state.** Burma, Zaire, Dahomey, Upper Volta, Rhodesia, the New Hebrides and Byelorussia are former codes of
          what they are now called. Unions that fell apart are actors of their own: the Soviet Union, Yugoslavia, Czechoslovakia, Serbia and Montenegro; East Germany
          and South Yemen too. West Germany is Germany.
        - **Numbers that go on.** COW and GW give 365 to Russia and the Soviet Union alike, COW 345 to Serbia, Yugoslavia and Serbia and Montenegro: here the day
          decides, from 1922-12-30 to 1991-12-25, and from 1918-12-01, 2003-02-04, 2006-06-05. COW's 260 and 255 and GW's 260 are Germany.
          Memberships that were interrupted (Germany from 1945 to 1990 in COW) are nobody's in between.
        - **A code that another had before** begins, where its own beginning isn't told, the day after the other ended: GE is Georgia's from 1980-01-01.
        - **Not in it**: CAMEO's regions (AFR, WST ...) and its codes of sorts of actors (GOV, MIL); PLOVER's IGO, NGO, ISM, IMG and MNC, which name no actor;
          the US states, but for Georgia, which makes that name ambiguous.
        - **Palestine, Taiwan, Western Sahara** are in ISO 3166-1, and stand as that list has them. Kosovo, Abkhazia, South Ossetia, Transnistria, Northern Cyprus,
          Somaliland, and some that are no more are in as states: they act as such in reports. That says nothing of their recognition.
        - Where a state begins or ends by days that are disputed, the days are those of the lists above, or of the declarations.

        """;
}
