namespace Geopol.Events.Tests;

/// <summary>Names in the forms that official lists use, and names whose meaning depends on the day.</summary>
public sealed class NameFormTests
{
    private static readonly ActorRegistry Registry = ActorRegistry.Default;

    [Theory]
    [InlineData("Micronesia (Federated States of)", "Micronesia")]
    [InlineData("Micronesia, Fed. Sts.", "Micronesia")]
    [InlineData("St. Vincent and the Grenadines", "St. Vincent & Grenadines")]
    [InlineData("St Lucia", "St. Lucia")]
    [InlineData("SAINT KITTS & NEVIS", "St. Kitts & Nevis")]
    [InlineData("Moldova, Republic of", "Moldova")]
    [InlineData("MOLDOVA, REPUBLIC OF", "Moldova")]
    [InlineData("Sudan (the)", "Sudan")]
    [InlineData("Gambia, The", "Gambia")]
    [InlineData("Netherlands (Kingdom of the)", "Netherlands")]
    [InlineData("Korea, Rep.", "South Korea")]
    [InlineData("Korea (the Democratic People's Republic of)", "North Korea")]
    [InlineData("Korea, North", "North Korea")]
    [InlineData("N. Korea", "North Korea")]
    [InlineData("Congo, The Democratic Republic of the", "Congo - Kinshasa")]
    [InlineData("Congo, Rep.", "Congo - Brazzaville")]
    [InlineData("Egypt, Arab Rep.", "Egypt")]
    [InlineData("Guinea, Equatorial", "Equatorial Guinea")]
    [InlineData("Eq. Guinea", "Equatorial Guinea")]
    [InlineData("DR Congo (Zaire)", "Congo - Kinshasa")]
    [InlineData("Zimbabwe (Rhodesia)", "Zimbabwe")]
    [InlineData("Myanmar/Burma", "Myanmar (Burma)")]
    [InlineData("Tanzania/Tanganyika", "Tanzania")]
    [InlineData("Italy/Sardinia", "Italy")]
    [InlineData("Germany (Prussia)", "Germany")]
    [InlineData("Holy See (Vatican City)", "Vatican City")]
    [InlineData("Russia (Soviet Union)", "Russia")]
    [InlineData("China (Tibet)", null)]
    [InlineData("Germany (Bavaria)", null)]
    [InlineData("Finland (Soviet Union)", null)]
    [InlineData("France (Paris)", null)]
    [InlineData("Sudan (North)", "Sudan")]
    [InlineData("Ireland, Northern Part of", null)]
    [InlineData("Guinea (Papua)", null)]
    [InlineData("Niger/Nigeria", null)]
    [InlineData("China/Taiwan", null)]
    [InlineData("Greenland/Denmark", null)]
    [InlineData("Puerto Rico/US", null)]
    [InlineData("Austria, Hungary", null)]
    [InlineData("Austria (Hungary)", null)]
    [InlineData("Serbia, Montenegro", null)]
    [InlineData("Austria-Hungary", "Austria-Hungary")]
    [InlineData("Serbia and Montenegro", "Serbia and Montenegro")]
    [InlineData("Hong Kong, China", "Hong Kong SAR China")]
    [InlineData("Puerto Rico (US)", "Puerto Rico")]
    [InlineData("World Health Organisation", "World Health Organization")]
    [InlineData("Organization for Security and Cooperation in Europe", "OSCE")]
    [InlineData("Organization of Islamic Cooperation", "Organisation of Islamic Cooperation")]
    [InlineData("Kingdom of Kongo", null)]
    [InlineData("Republic (", null)]
    [InlineData("(the)", null)]
    [InlineData("Korea, ", null)]
    [InlineData(", Korea", null)]
    public void Find_FormOfAnOfficialList_FindsTheActorOrNone(string name, string? actor) => Assert.Equal(actor, Registry.Find(name).Actor?.ToString());

    [Theory]
    [InlineData("Russia (Soviet Union)", "1960-01-01", "Soviet Union")]
    [InlineData("Russia (Soviet Union)", "1995-01-01", "Russia")]
    [InlineData("Serbia (Yugoslavia)", "1995-01-01", "Yugoslavia")]
    [InlineData("Serbia (Yugoslavia)", "2010-01-01", "Serbia")]
    [InlineData("Korea", "1888-01-01", "Korea (to 1910)")]
    [InlineData("Corée", "1905-06-30", "Korea (to 1910)")]
    [InlineData("Корея", "1905-06-30", "Korea (to 1910)")]
    [InlineData("Republic of China", "1930-01-01", "China")]
    [InlineData("中華民國", "1930-01-01", "China")]
    [InlineData("Republic of China", "1975-01-01", "Taiwan")]
    [InlineData("Tibet", "1930-01-01", "Tibet (1913-1950)")]
    [InlineData("Bavaria", "1860-01-01", "Kingdom of Bavaria")]
    [InlineData("Vietnam", "1880-01-01", "Vietnam (to 1893)")]
    [InlineData("Vietnam", "1970-01-01", "Vietnam")]
    [InlineData("Zanzibar", "1964-01-31", "Zanzibar (1963-1964)")]
    [InlineData("Austria (Hungary)", "1900-01-01", "Austria-Hungary")]
    [InlineData("ROC", "1930-01-01", "China")]
    public void Find_NameOnADay_MeansTheActorOfThatDay(string name, string day, string actor) => Assert.Equal(actor, Registry.Find(name, Day(day)).ToString());

    [Theory]
    [InlineData("Korea", "1930-01-01")]
    [InlineData("Corée", "1930-01-01")]
    [InlineData("Vietnam", "1930-01-01")]
    [InlineData("Tibet", "1990-01-01")]
    [InlineData("Bavaria", "2000-01-01")]
    [InlineData("Congo", "1930-01-01")]
    public void Find_NameOnADayOnWhichNoActorHadIt_IsNotInForce(string name, string day)
    {
        var found = Registry.Find(name, Day(day));

        Assert.Equal(ActorLookupStatus.NotInForce, found.Status);
        Assert.NotEmpty(found.Candidates);
        Assert.Contains("on other days", found.Issue!.Value.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Korea", "North Korea", "South Korea")]
    [InlineData("Corea", "North Korea", "South Korea")]
    [InlineData("ROC", "Congo - Brazzaville", "Taiwan")]
    [InlineData("PTI", "Press Trust of India", "Pakistan Tehreek-e-Insaf")]
    [InlineData("CPP", "Communist Party of the Philippines", "Cambodian People's Party")]
    [InlineData("DPR", "North Korea", "Donetsk People's Republic")]
    [InlineData("Tibet", "Tibet (1913-1950)")]
    [InlineData("Bavaria", "Kingdom of Bavaria")]
    public void Find_NameOfSeveralOrOfAFormerState_IsAmbiguous(string name, params string[] candidates)
    {
        var found = Registry.Find(name);

        Assert.Equal(ActorLookupStatus.Ambiguous, found.Status);
        Assert.Equal(candidates, found.Candidates.Select(static candidate => candidate.ToString()));
    }

    [Theory]
    [InlineData("us")]
    [InlineData("who")]
    [InlineData("car")]
    [InlineData("fed")]
    [InlineData("un")]
    [InlineData("eu")]
    [InlineData("roc")]
    [InlineData("the us")]
    [InlineData("who?")]
    [InlineData("(car)")]
    [InlineData("us,")]
    [InlineData("\"is\"")]
    public void Find_ShortWordInSmallLetters_IsNotAnAbbreviation(string word)
    {
        Assert.False(Registry.Find(word).IsFound);
        Assert.NotEqual(ActorLookupStatus.Ambiguous, Registry.Find(word).Status);
    }

    [Theory]
    [InlineData("iran", "Iran")]
    [InlineData("cuba", "Cuba")]
    [InlineData("irak", "Iraq")]
    [InlineData("thai", "Thailand")]
    [InlineData("u.s.", "United States")]
    [InlineData("w.h.o.", "World Health Organization")]
    [InlineData("the UK", "United Kingdom")]
    [InlineData("MNLA", "National Movement for the Liberation of Azawad")]
    [InlineData("US", "United States")]
    [InlineData("WHO", "World Health Organization")]
    [InlineData("CAR", "Central African Republic")]
    public void Find_NameInSmallLettersOrAbbreviationInCapitals_FindsTheActor(string name, string actor) => Assert.Equal(actor, Registry.Find(name).Actor?.ToString());

    [Fact]
    public void Find_OwnAbbreviationInSmallLetters_FindsTheActor()
    {
        var own = Registry.With(new RegisteredActor(Actor.Named(ActorKind.Company, "acme")));

        Assert.Equal("acme", own.Find("acme").Actor?.ToString());
    }

    [Theory]
    [InlineData("Georgia")]
    [InlineData("Korea")]
    [InlineData("Congo")]
    [InlineData("PA")]
    public void Reconcile_PersonWithANameOfStates_HasNoIssue(string name)
    {
        Assert.Empty(Registry.Reconcile(Meeting(Actor.Named(ActorKind.Person, name))).Issues);
        Assert.Single(Registry.Reconcile(Meeting(Actor.Named(default, name))).Issues);
    }

    private static Claim Meeting(Actor actor) => new() { Proposition = new Interaction { Agents = [actor], Verb = Verb.Parse("meet") } };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
