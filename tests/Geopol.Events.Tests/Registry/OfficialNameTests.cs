using System.Globalization;
using NodaTime.Text;

namespace Geopol.Events.Tests;

/// <summary>The names and codes of countries and bodies that official lists and data sets use, from files that are independent of the registry's own data.</summary>
public sealed class OfficialNameTests
{
    // These names mean several actors. A list means the actor that is given with the name here, and the registry lists it with the others.
    private static readonly string[] OfSeveral = ["congo", "georgia", "korea", "saint martin", "virgin islands", "the dominican", "конго", "kongo"];

    // Names of former states, which lists give without days. They mean other things today, so the registry lists the former state but isn't sure.
    private static readonly string[] OfThePast = ["baden", "bavaria", "hanover", "modena", "parma", "saxony", "tuscany", "zanzibar", "prussia", "sardinia", "tibet"];

    // Names whose meaning the registry doesn't take over from the lists.
    private static readonly Dictionary<string, string> Refused = new()
    {
        ["Columbia"] = "a misspelling of GDELT, and the name of other things",
        ["Sudan (former)"] = "includes South Sudan",
        ["Sudan (Former)"] = "includes South Sudan",
        ["U.R. of Tanzania: Mainland"] = "a part of the state",
        ["oPt"] = "an abbreviation of OCHA; OPT is also a name of others",
        ["Territory of American"] = "a fault of the list",
        ["Union of Myanmar/"] = "a fault of the list",
        ["United Province CA"] = "an abbreviation of Polity",
    };

    // COW and GW keep the name of a number through changes of the state.
    private static readonly string[] OfTheNumber = ["Yugoslavia", "Russia", "Russia (Soviet Union)"];

    private static readonly Lazy<List<Row>> Rows = new(() => [.. Read("countries", "names.tsv").Select(static cells => new Row(cells[0], cells[1], cells[2], Day(cells[3]), Day(cells[4]), cells[5].Split(' ')))]);

    public static TheoryData<string> Lists => [.. Rows.Value.SelectMany(static row => row.Lists).Distinct()];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Find_NamesOfAList_LeadToTheirActor(string list)
    {
        var rows = Rows.Value.FindAll(row => row.Lists.Contains(list) && !Refused.ContainsKey(row.Name) && !(row.IsDated && OfTheNumber.Contains(row.Name)));
        var failed = rows.FindAll(static row => !IsFound(row)).ConvertAll(static row => string.Create(CultureInfo.InvariantCulture, $"{row.Name} ({row.Language}) isn't {row.Actor}"));

        Assert.True(rows.Count >= 4, list);
        Assert.True(failed.Count * 100 <= rows.Count, $"{failed.Count} of {rows.Count}:\n{string.Join('\n', failed)}");
    }

    [Fact]
    public void Find_NamesOfAllLists_NeverLeadToAnotherActor()
    {
        var wrong = Rows.Value.FindAll(row => !row.IsDated && Find(row).Actor is { } actor && !Is(actor, row.Actor));

        Assert.Empty(wrong.ConvertAll(row => $"{row.Name} ({row.Language}): {row.Actor}, not {Find(row).Actor}"));
    }

    [Fact]
    public void Find_NamesThatTheRegistryRefuses_AreNotFound() =>
        Assert.All(Refused.Keys, static name => Assert.False(ActorRegistry.Default.Find(name).IsFound, name));

    [Theory]
    [InlineData("en", 193)]
    [InlineData("fr", 193)]
    [InlineData("es", 193)]
    [InlineData("ru", 193)]
    [InlineData("zh", 193)]
    [InlineData("ar", 193)]
    public void Rows_OfTheUnitedNations_AreOfAllMembers(string language, int members)
    {
        foreach (var list in new[] { "un-short", "un-formal" })
        {
            Assert.True(Rows.Value.Where(row => row.Language == language && row.Lists.Contains(list)).DistinctBy(static row => row.Actor).Count() >= members, list);
        }
    }

    [Fact]
    public void Find_CodesOfRealFiles_LeadToTheirActorOrToNone()
    {
        var rows = Read("actors", "real-codes.tsv").ToList();
        var wrong = rows.Where(static cells => cells[2] == "-" ? IsKnown(cells) : !IsTheActor(cells)).Select(static cells => $"{cells[0]}:{cells[1]} isn't {cells[2]} ({cells[3]})");

        Assert.True(rows.Count > 600);
        Assert.Empty(wrong);
    }

    // Each year of each state, on its last day in the list.
    [Fact]
    public void Find_NumbersOfStatesInEachYear_LeadToTheStateOfThatYear()
    {
        var (years, wrong) = (0, new List<string>());
        foreach (var cells in Read("countries", "state-years.tsv"))
        {
            var last = Day(cells[4])!.Value;
            for (var year = int.Parse(cells[3], CultureInfo.InvariantCulture); year <= last.Year; year++, years++)
            {
                var found = ActorRegistry.Default.Find(IdentifierScheme.Parse(cells[0]), cells[1], LocalDate.Min(last, new LocalDate(year, 12, 31)));
                if (found.Actor is not { } actor || !Is(actor, cells[2]))
                {
                    wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{cells[0]}:{cells[1]} in {year} isn't {cells[2]} but {found}"));
                }
            }
        }

        Assert.True(years > 34_783, $"{years}");
        Assert.Empty(wrong);
    }

    // Codes of CAMEO's manual and of other lists that were tried.
    [Theory]
    [InlineData("cameo:IGOEUREEC", "European Union")]
    [InlineData("cameo:IGOAFRAFU", "African Union")]
    [InlineData("cameo:IGOWSTNAT", "NATO")]
    [InlineData("cameo:NGOHRIAMN", "Amnesty International")]
    [InlineData("cameo:TURREBPKK", "Kurdistan Workers' Party")]
    [InlineData("cameo:KSV", "Kosovo")]
    [InlineData("cameo:SSD", "South Sudan")]
    [InlineData("cameo:SUN", "Soviet Union")]
    [InlineData("cameo:USRUKR", "Ukraine")]
    [InlineData("iso3166-1-alpha-3:ROM", "Romania")]
    [InlineData("iso3166-1-alpha-3:ZAR", "Congo - Kinshasa")]
    [InlineData("iso3166-1-alpha-3:TMP", "Timor-Leste")]
    [InlineData("fips:PG", "Spratly Islands")]
    [InlineData("ucdp:144", "Myanmar (Burma)")]
    public void Find_ACodeOfAPublishedList_IsItsActor(string code, string actor) => Assert.Equal(actor, ActorRegistry.Default.Find(Identifier.Parse(code)).ToString());

    // The manual and GDELT's list give this code to COMESA and to CEMAC.
    [Fact]
    public void Find_ACodeOfTwoBodies_IsUnknown() => Assert.False(ActorRegistry.Default.Find(Identifier.Parse("cameo:IGOCEM")).IsFound);

    private static bool IsKnown(string[] cells) => ActorRegistry.Default.Find(IdentifierScheme.Parse(cells[0]), cells[1]).IsFound;

    private static bool IsTheActor(string[] cells) => ActorRegistry.Default.Find(IdentifierScheme.Parse(cells[0]), cells[1]).Actor is { } actor && Is(actor, cells[2]);

    private static bool IsFound(Row row)
    {
        var found = Find(row);
        return found.Actor is { } actor ? Is(actor, row.Actor) : (OfSeveral.Contains(Plain(row.Name)) || OfThePast.Contains(Plain(row.Name))) && found.Candidates.Any(candidate => Is(candidate, row.Actor));
    }

    // A dated name is looked up on the last day, or else on the first day, on which the list has it.
    private static ActorLookup Find(Row row) => ActorRegistry.Default.Find(row.Name, row.Until ?? row.Since);

    // The actor is given by its alpha-2 code, or by its English name in the registry if it has none.
    private static bool Is(RegisteredActor actor, string expected) => actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha2) == expected || actor.ToString() == expected;

    private static string Plain(string name) => name.ToLowerInvariant().Replace("(the)", "", StringComparison.Ordinal).Replace("(le)", "", StringComparison.Ordinal)
        .Replace("(el)", "", StringComparison.Ordinal).Replace('-', ' ').Trim();

    private static LocalDate? Day(string text) => text.Length == 0 ? null : LocalDatePattern.Iso.Parse(text).Value;

    private static IEnumerable<string[]> Read(string folder, string file) => File.ReadLines(TestData.Path(folder, file)).Skip(1).Select(static line => line.Split('\t'));

    private sealed record Row(string Name, string Language, string Actor, LocalDate? Since, LocalDate? Until, string[] Lists)
    {
        internal bool IsDated => Since is not null || Until is not null;
    }
}
