namespace Geopol.Events.Tests;

/// <summary>Armed groups, parties, outlets and persons of the built-in registry, against lists of others by frequency.</summary>
public sealed class MoreActorTests
{
    private static readonly ActorRegistry Registry = ActorRegistry.Default;

    [Theory]
    [InlineData("Taliban", "armed-group")]
    [InlineData("Hamas", "armed-group")]
    [InlineData("Al Shabaab", "armed-group")]
    [InlineData("Sinaloa Cartel", "armed-group")]
    [InlineData("Talibán", "armed-group")]
    [InlineData("African National Congress", "party")]
    [InlineData("The Irrawaddy", "media-outlet")]
    [InlineData("Borderland Beat", "media-outlet")]
    [InlineData("Volodymyr Zelenskyy", "person")]
    [InlineData("Путин", "person")]
    public void Find_AName_IsAnActorOfThisKind(string name, string kind) => Assert.Equal(kind, Registry.Find(name).Actor?.Kind.Text);

    [Theory]
    [InlineData("ucdp:303", "Taliban")]
    [InlineData("cameo:TAL", "Taliban")]
    [InlineData("domain:reuters.com", "Reuters")]
    [InlineData("domain:irrawaddy.com", "The Irrawaddy")]
    [InlineData("cameo:HMS", "Hamas")]
    public void Find_ACode_IsThisActor(string code, string name) => Assert.Equal(name, Registry.Find(Identifier.Parse(code)).Actor?.ToString());

    // "Time" and "Focus" are magazines; the words aren't.
    [Theory]
    [InlineData("time")]
    [InlineData("focus")]
    [InlineData("politico")]
    public void Find_AWordInSmallLetters_IsNoName(string word) => Assert.Equal(ActorLookupStatus.Unknown, Registry.Find(word).Status);

    [Theory]
    [InlineData("Zelensky", "official-of Ukraine", "president", "2019-05-20")]
    [InlineData("Ismail Haniyeh", "member-of Hamas", "leader", null)]
    [InlineData("Haqqani Network", "part-of Taliban", null, null)]
    [InlineData("TASS", "part-of Russia", null, null)]
    public void Affiliations_OfAnActor_HaveThisOne(string name, string affiliation, string? title, string? since)
    {
        var found = Registry.Find(name).Actor!.Affiliations.Where(post => post.ToString() == affiliation).ToList();

        Assert.Contains(found, post => (title is null || post.Title.Main!.Contains(title, StringComparison.OrdinalIgnoreCase)) && (since is null || post.Since.Text == since));
    }

    [Fact]
    public void Country_OfAnOutletAndAParty_IsItsSeat()
    {
        Assert.Equal("India", Registry.Find("Bharatiya Janata Party").Actor!.Country!.ToString());
        Assert.Equal("Myanmar (Burma)", Registry.Find("Myanmar Now").Actor!.Country!.ToString());
        Assert.Empty(Registry.Find("India").Actor!.Affiliations);
    }

    // IS is the Islamic State, and Iceland's code.
    [Fact]
    public void Find_ANameThatIsAlsoACode_IsAmbiguous() => Assert.Equal(ActorLookupStatus.Ambiguous, Registry.Find("IS").Status);

    // The names of both tables: CPI is also the French abbreviation of the International Criminal Court.
    [Theory]
    [InlineData("CPI", "Communist Party of India;International Criminal Court")]
    [InlineData("SRF", "SRF;Sudan Revolutionary Front")]
    [InlineData("Muslim Brotherhood", "Muslim Brotherhood;Muslim Brotherhood of Syria")]
    public void Find_ANameOfTwo_ListsBoth(string name, string expected)
    {
        var found = Registry.Find(name);

        Assert.Equal(ActorLookupStatus.Ambiguous, found.Status);
        Assert.Equal(expected, string.Join(';', found.Candidates.Select(static actor => actor.ToString()).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Counts_OfTheTable_AreThoseAskedFor()
    {
        var kinds = Registry.Actors.CountBy(static actor => actor.Kind.Text).ToDictionary();

        Assert.True(kinds["armed-group"] >= 250 && kinds["party"] >= 150 && kinds["media-outlet"] >= 700 && kinds["person"] >= 600, string.Join(", ", kinds));
    }

    [Fact]
    public void Rows_OfTheDataFiles_NameTheirSources()
    {
        var known = Rows("sources").Select(static row => row.Split(',')[0]).ToHashSet();
        foreach (var file in new[] { "groups", "outlets", "persons" })
        {
            var sources = Rows(file).Select(static row => row[(row.LastIndexOf(',') + 1)..]).ToList();
            Assert.Empty(sources.SelectMany(static source => source.Split(' ')).Where(source => source != "none" && !known.Contains(source)).Distinct());
            Assert.True(sources.Count(static source => source == "none") <= 0.1 * sources.Count, file);
        }
    }

    [Fact]
    public void Find_NamesOfUcdpsSides_AreMostlyFound()
    {
        var sides = Lines("ucdp-sides.tsv").Select(static line => line.Split('\t')).ToList();

        // Abbreviations with several bearers (UPA, BRA) are found by their id.
        AssertShare(0.85, sides, static side => IsKnown(side[0]));
        AssertShare(0.95, sides, static side => IsKnown(side[0]) || Registry.Find(IdentifierScheme.Ucdp, side[1]).IsFound);
    }

    // UCDP itself gives the name and the id, so a name that leads elsewhere is a wrong name.
    [Fact]
    public void Find_NamesOfUcdpsSides_LeadToTheActorOfTheirId()
    {
        var wrong = from side in Lines("ucdp-sides.tsv").Select(static line => line.Split('\t'))
                    let byName = Registry.Find(side[0])
                    let byId = Registry.Find(IdentifierScheme.Ucdp, side[1]).Actor
                    where byId is not null && byName.Actor is { } named && named != byId
                    select $"{side[0]}: {byName.Actor}, by its id {byId}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Find_NamesOfAcledsGroups_AreMostlyFound() => AssertShare(0.95, Lines("acled-groups.txt"), IsKnown);

    [Fact]
    public void Find_NamesOfMediaInRealFiles_AreMostlyFound() => AssertShare(0.8, Lines("media-names.txt"), IsKnown);

    [Fact]
    public void Find_MostFrequentDomainsOfGdelt_AreMostlyFound() => AssertShare(0.8, Lines("gdelt-domains.txt"), static domain => Registry.Find(IdentifierScheme.Domain, domain).IsFound);

    private static bool IsKnown(string name) => Registry.Find(name) is { IsFound: true } or { Status: ActorLookupStatus.Ambiguous };

    private static void AssertShare<T>(double least, List<T> items, Func<T, bool> isFound)
    {
        var missing = items.Where(item => !isFound(item)).ToList();
        Assert.True(missing.Count <= (1 - least) * items.Count, $"{missing.Count} of {items.Count} aren't found: {string.Join("; ", missing.Select(static item => item is string[] cells ? cells[0] : $"{item}"))}");
    }

    private static List<string> Lines(string file) => [.. File.ReadLines(TestData.Path("actors", file)).Where(static line => line.Length > 0 && line[0] != '#')];

    private static IEnumerable<string> Rows(string file) => File.ReadLines(Repository.At("src", "Geopol.Events", "Registry", "data", file + ".csv")).Skip(1);
}
