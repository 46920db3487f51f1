namespace Geopol.Events.Tests;

/// <summary>The table is consistent. Each code and each name leads to its actor, and the generator folds names in the same way as the library.</summary>
[Trait("Run", "EveryCulture")]
public sealed class ActorTableTests
{
    private static readonly LanguageTag[] Languages =
        [.. "en de fr es ru uk ko zh ar ja".Split(' ').Select(LanguageTag.Parse)];

    [Fact]
    public void FoldedNames_AllOfThem_AreAtRest()
    {
        for (var row = 0; row < ActorTable.NameCount; row++)
        {
            var name = ActorTable.FoldedAt(row).ToString();
            Assert.Equal(name, Folding.Fold(name));
            Assert.Equal(row, ActorTable.NameRowOf(name));
        }
    }

    [Fact]
    public void Names_OfEachActorInEachLanguage_LeadToIt()
    {
        foreach (var actor in ActorRegistry.Default.Actors)
        {
            var names = Languages.Select(actor.NameIn).Append(actor.FormalName).Concat(actor.OtherNames.Select(static name => name.Text)).OfType<string>();
            foreach (var name in names)
            {
                var found = ActorRegistry.Default.Find(name);
                Assert.True(found.Actor == actor || found.Candidates.Contains(actor), $"{name} isn't {actor}, but {found}.");
            }
        }
    }

    [Fact]
    public void Codes_OfEachActor_LeadToIt()
    {
        foreach (var actor in ActorRegistry.Default.Actors)
        {
            foreach (var code in actor.Codes)
            {
                var found = ActorRegistry.Default.Find(code.Identifier, code.Until ?? code.Since);
                Assert.True(found.Actor == actor, $"{code} isn't {actor}, but {found}.");
            }

            foreach (var code in actor.Actor.Id)
            {
                Assert.Same(actor, ActorRegistry.Default.Find(code).Actor);
            }
        }
    }

    [Fact]
    public void States_OfIso_HaveNamesInTenLanguages()
    {
        foreach (var actor in ActorRegistry.Default.Actors.Take(249))
        {
            Assert.All(Languages, language => Assert.False(string.IsNullOrEmpty(actor.NameIn(language)), $"{actor} has no name in {language}."));
        }
    }

    [Fact]
    public void NameIn_TagWithRegion_IsThatOfTheLanguage()
    {
        var korea = ActorRegistry.Default.Find(IdentifierScheme.Iso31661Alpha2, "KP").Actor!;

        Assert.Equal("Nordkorea", korea.NameIn(LanguageTag.Parse("de-AT")));
        Assert.Equal("朝鲜", korea.NameIn(LanguageTag.Parse("zh-Hans")));
        Assert.Null(korea.NameIn(LanguageTag.Parse("zh-Hant")));
        Assert.Null(korea.NameIn(LanguageTag.Parse("sw")));
    }

    [Fact]
    public void EmbeddedData_Altogether_IsUnderOneAndAHalfMegabytes() => Assert.InRange(ActorTable.Bytes + MoreActors.Bytes, 100_000, 1_500_000);
}
