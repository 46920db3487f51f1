using System.Text;

using CsCheck;

namespace Geopol.Events.Tests;

[Trait("Run", "EveryCulture")]
public sealed class RegistryFileTests
{
    [Fact]
    public void With_ActorOfItsOwn_IsFoundByCodeAndName()
    {
        var registry = ActorRegistry.Default.With(new RegisteredActor(Actor.Named(ActorKind.ArmedGroup, "Quorvia Group") with { Id = [Identifier.Parse("house:W1")] })
        {
            OtherNames = [new LanguageText(LanguageTag.Russian, "ЧВК «Кворвия»")],
        });

        Assert.Equal("Quorvia Group", registry.Find("the QUORVIA group").Actor?.ToString());
        Assert.Same(registry.Find("Quorvia Group").Actor, registry.Find("чвк кворвия").Actor);
        Assert.Same(registry.Find("Quorvia Group").Actor, registry.Find(Identifier.Parse("house:W1")).Actor);
        Assert.Equal(ActorRegistry.Default.Count + 1, registry.Count);
        Assert.Equal(registry.Count, registry.Actors.Count());
        Assert.Equal("North Korea", registry.Find("DPRK").Actor?.ToString());
        Assert.False(ActorRegistry.Default.Find("Quorvia Group").IsFound);
        Assert.Equal("Quorvia Group", registry.Find("Quorvia Gruop").Candidates[0].ToString());
    }

    [Fact]
    public void With_MoreOfAKnownActor_IsThatActor()
    {
        var registry = ActorRegistry.Default.With(new RegisteredActor(Actor.State("KP", "DPR Korea") with { Id = [Identifier.Parse("iso3166-1-alpha-2:KP"), Identifier.Parse("house:7")] })
        {
            OtherNames = [new LanguageText(LanguageTag.German, "der Norden")],
        });
        var known = registry.Find("Nordkorea").Actor!;

        Assert.Same(known, registry.Find(Identifier.Parse("house:7")).Actor);
        Assert.Same(known, registry.Find("Der Norden").Actor);
        Assert.Same(known, registry.Find(Identifier.Parse("cow:731")).Actor);
        Assert.Equal("DPR Korea", known.ToString());
        Assert.Equal("Nordkorea", known.NameIn(LanguageTag.German));
        Assert.Equal("731", known.Actor.Id.In(IdentifierScheme.Cow));
        Assert.Equal(ActorRegistry.Default.Count, registry.Count);
        Assert.Equal(registry.Count, registry.Actors.Distinct().Count());
    }

    [Fact]
    public void With_NameThatIsAmbiguous_MeansTheGivenActor()
    {
        var registry = ActorRegistry.Default.With(new RegisteredActor(Actor.State("GE", "Georgia")));

        Assert.Equal("GE", registry.Find("Georgia").Actor?.Actor.Id.In(IdentifierScheme.Iso31661Alpha2));
    }

    [Fact]
    public void With_Twice_KeepsWhatWasAddedBefore()
    {
        var first = ActorRegistry.Default.With(new RegisteredActor(Actor.Named(ActorKind.Company, "Acme") with { Id = [Identifier.Parse("house:1")] }));
        var second = first.With(new RegisteredActor(new Actor { Id = [Identifier.Parse("house:1"), Identifier.Parse("house2:9")], Names = LocalizedText.Of("de", "Akme") }));

        Assert.Same(second.Find("Acme").Actor, second.Find("Akme").Actor);
        Assert.Same(second.Find("Acme").Actor, second.Find(Identifier.Parse("house2:9")).Actor);
        Assert.Equal(first.Count, second.Count);
    }

    [Fact]
    public void With_CodesOfTwoKnownActors_Throws() =>
        Assert.Throws<ArgumentException>(static () => ActorRegistry.Default.With(new RegisteredActor(new Actor { Id = [Identifier.Parse("iso3166-1-alpha-2:KP"), Identifier.Parse("cow:732")] })));

    [Fact]
    public void Empty_WithOnesOwn_KnowsNobodyElse()
    {
        var registry = ActorRegistry.Empty.With(new RegisteredActor(Actor.State("KP", "North Korea")));

        Assert.Equal(1, registry.Count);
        Assert.True(registry.Find("north korea").IsFound);
        Assert.False(registry.Find("Russia").IsFound);
        Assert.False(registry.Find(Identifier.Parse("iso3166-1-alpha-2:RU")).IsFound);
        Assert.Equal("0 actors", ActorRegistry.Empty.ToString());
    }

    [Fact]
    public void WithCsv_GoodRows_AreActors()
    {
        const string Csv = """"
            name,kind,id,otherNames,adjectives,formalName,standsFor,comment
            Wagner Group,armed-group,house:W1,"de:Gruppe Wagner; ru:ЧВК ""Вагнер""",,Private Military Company Wagner,,"a comment, with
            a line end"
            the Hofburg,office,,,,,iso3166-1-alpha-2:AT,
            Old Land,state,house:O@1918-12-01..2003-02-03;cow:999@..1900-01-01,,Oldish;Olden,,,
            """";

        var registry = ActorRegistry.Default.WithCsv(Csv, out var issues);

        Assert.Equal(["The column 'comment' is ignored. Known are name, kind, id, otherNames, adjectives, formalName, standsFor."], issues.Select(static issue => issue.Message));
        Assert.Equal("Wagner Group", registry.Find("Gruppe Wagner").Actor?.ToString());
        Assert.Equal("Private Military Company Wagner", registry.Find("чвк вагнер").Actor?.FormalName);
        Assert.Equal("AT", registry.Find("Hofburg").Actor?.Actor.StandsFor?.Id.In(IdentifierScheme.Iso31661Alpha2));
        Assert.Equal("Old Land", registry.Find(Identifier.Parse("house:O"), new LocalDate(1950, 1, 1)).Actor?.ToString());
        Assert.Equal(ActorLookupStatus.FoundByAdjective, registry.Find("olden").Status);
    }

    [Theory]
    [InlineData("", IssueCodes.RegistryShape, "$", 1)]
    [InlineData("a,b\n1,2", IssueCodes.RegistryShape, "$", 1)]
    [InlineData("name,id\n,", IssueCodes.RegistryRowOfNobody, "$[0]", 2)]
    [InlineData("name,id\nX,KP", IssueCodes.RegistryCell, "$[0].id", 2)]
    [InlineData("name,id\n\nX,cow:1@yesterday..", IssueCodes.RegistryCell, "$[0].id", 3)]
    [InlineData("name,otherNames\nX,Nordkorea", IssueCodes.RegistryCell, "$[0].otherNames", 2)]
    [InlineData("name,id\nA,house:1\nX,iso3166-1-alpha-2:KP;cow:732", IssueCodes.RegistryCodesOfSeveral, "$[1]", 3)]
    public void WithCsv_BadRow_IsAnIssueOfItsLine(string csv, string code, string path, int line)
    {
        var registry = ActorRegistry.Default.WithCsv(csv, out var issues);

        var issue = Assert.Single(issues);
        Assert.Equal((code, path, line), (issue.Code, issue.Path, issue.Line));
        Assert.True(registry.Find("North Korea").IsFound);
    }

    [Fact]
    public void WithJson_GoodItems_AreActors()
    {
        var json = """
            [
              {"actor":{"kind":"armed-group","id":{"house":"W1"},"names":{"en":"Wagner Group"}},"otherNames":[{"language":"de","text":"Gruppe Wagner"}],
               "adjectives":["Wagnerite"],"formalName":"PMC Wagner","codes":[{"id":"house:old","until":"2023-08-23"}]},
              {"actor":{"id":{"iso3166-1-alpha-2":"KP"},"names":{"pl":"Korea Północna"}}}
            ]
            """u8.ToArray();

        var registry = ActorRegistry.Default.WithJson(json, out var issues);

        Assert.Empty(issues);
        Assert.Equal("PMC Wagner", registry.Find("gruppe wagner").Actor?.FormalName);
        Assert.Equal("North Korea", registry.Find("korea polnocna").Actor?.ToString());
        Assert.Equal("Wagner Group", registry.Find(Identifier.Parse("house:old"), new LocalDate(2020, 1, 1)).Actor?.ToString());
    }

    [Theory]
    [InlineData("{", IssueCodes.Syntax, "$")]
    [InlineData("{}", IssueCodes.RegistryShape, "$")]
    [InlineData("[1]", IssueCodes.RegistryShape, "$[0]")]
    [InlineData("[{\"actor\":3}]", IssueCodes.WrongType, "$[0].actor")]
    [InlineData("[{\"actor\":{\"kind\":\"state\"}}]", IssueCodes.RegistryRowOfNobody, "$[0].actor")]
    [InlineData("[{\"actor\":{\"names\":{\"en\":\"X\"}},\"otherNames\":[3]}]", IssueCodes.RegistryCell, "$[0].otherNames[0]")]
    [InlineData("[{\"actor\":{\"names\":{\"en\":\"X\"}},\"codes\":[{\"id\":\"731\"}]}]", IssueCodes.RegistryCell, "$[0].codes[0]")]
    [InlineData("[{\"actor\":{\"names\":{\"en\":\"X\"}},\"adjectives\":\"Xish\"}]", IssueCodes.RegistryCell, "$[0].adjectives")]
    [InlineData("[{\"actor\":{\"names\":{\"en\":\"X\"}},\"formalName\":\"\\ud800\"}]", IssueCodes.RegistryCell, "$[0].formalName")]
    [InlineData("[{\"actor\":{\"id\":{\"iso3166-1-alpha-2\":\"KP\",\"cow\":\"732\"}}}]", IssueCodes.RegistryCodesOfSeveral, "$[0]")]
    public void WithJson_BadItem_IsAnIssue(string json, string code, string path)
    {
        var registry = ActorRegistry.Default.WithJson(Encoding.UTF8.GetBytes(json), out var issues);

        Assert.Contains(issues, issue => issue.Code == code && issue.Path == path);
        Assert.True(registry.Find("North Korea").IsFound);
    }

    [Fact]
    public void WithCsv_AnyText_NeverThrows()
    {
        var head = Gen.OneOf(Gen.Const("name,id,kind,otherNames,adjectives,formalName,standsFor\n"), Gen.Const("id,name\n"), Gen.Const("name,name,,x\n"), Gen.Const("\""), Gen.Const(""));
        var text = Gen.OneOf(Gen.String, Gen.Char["nameid ,;:|@\t\"\r\n\0\uFEFF\uD800"].Array[0, 60].Select(static characters => new string(characters)));
        Gen.Select(head, text).Sample(static (head, text) =>
        {
            var registry = ActorRegistry.Default.WithCsv(head + text, out var issues);
            Assert.InRange(issues.Count, 0, 101);
            Assert.True(registry.Count >= ActorRegistry.Default.Count);
        }, iter: Tier.Of(20_000));
    }

    [Fact]
    public void WithJson_AnyBytes_NeverThrows()
    {
        var head = Gen.OneOf(Gen.Const("[{\"actor\":{\"names\":{\"en\":\""), Gen.Const("["), Gen.Const("{\"actor\":"), Gen.Const("[{\"actor\":{\"names\":{\"en\":\"X\"}},\"codes\":[{"), Gen.Const("[{\"actor\":{},\"otherNames\":"));
        var text = Gen.OneOf(Gen.String.Select(Encoding.UTF8.GetBytes), Gen.Char["{}[]\":,\\u0d8 \n"].Array[0, 60].Select(Encoding.UTF8.GetBytes), Gen.Byte.Array[0, 60]);
        Gen.Select(head, text).Sample(static (head, text) =>
        {
            ActorRegistry.Default.WithJson((byte[])[.. Encoding.UTF8.GetBytes(head), .. text], out var issues);
            Assert.InRange(issues.Count, 0, 101);
        }, iter: Tier.Of(20_000));
    }

    [Fact]
    public void Find_AnyText_NeverThrowsAndIsWhatItsFoldedFormIs() =>
        Gen.String.Sample(static text =>
        {
            var found = ActorRegistry.Default.Find(text);

            // A single word in small letters isn't a name of an outlet or group, and a folded text has only small letters.
            var folded = Folding.Fold(text);
            if (found.Actor is { } actor && text.Length > 4 && folded.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            {
                Assert.Same(actor, ActorRegistry.Default.Find(folded).Actor);
            }
        }, iter: Tier.Of(50_000));
}
