namespace Geopol.Events.Tests;

/// <summary>Tests the words of the notation in the library's image.</summary>
public sealed class VocabularyTests
{
    private static readonly Vocabulary Words = Vocabulary.Default;

    [Fact]
    public void Words_OfTheImage_AreAllFoundAndDecoded()
    {
        var count = 0;
        foreach (var word in Words.Words)
        {
            count++;
            var lexeme = Words.Find(word);
            Assert.NotNull(lexeme);
            Assert.Same(lexeme, Words.Find(word));
            Assert.All(TextsOf(lexeme), text => Assert.Equal(word, Tokens.FirstWord(text).ToString()));
        }

        Assert.True(count > 20_000, $"{count} words");
    }

    [Theory]
    [InlineData("")]
    [InlineData("qwertz")]
    [InlineData("Erdogann")]
    [InlineData("so\u0000ld")]
    [InlineData("\uD800")]
    public void Find_UnknownWord_IsNull(string word) => Assert.Null(Words.Find(word));

    [Fact]
    public void Find_WordOf100000Characters_IsNull() => Assert.Null(Words.Find(new string('a', 100_000)));

    [Fact]
    public void Find_KnownWords_AllocatesNothing()
    {
        string[] sentence = ["Erdoğan", "sold", "São", "drones", "Russia", "to", "qwertz"];
        FindAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        FindAll();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void FindAll()
        {
            foreach (var word in sentence)
            {
                _ = Words.Find(word);
            }
        }
    }

    [Fact]
    public void Find_FromManyThreads_GivesOneLexeme()
    {
        var words = new Vocabulary(ActorRegistry.Default);
        var found = new Lexeme?[64];
        Parallel.For(0, found.Length, i => found[i] = words.Find("supply"));

        Assert.NotNull(found[0]);
        Assert.All(found, lexeme => Assert.Same(found[0], lexeme));
    }

    [Fact]
    public void Name_OfAState_IsTheRegistrys()
    {
        var name = Words.Name("United States");

        Assert.Equal((true, Actor.State("US", "United States")), (name?.HasArticle, name?.Actor));
        Assert.Same(name, Words.Name("United States"));
        Assert.Null(Words.Name("United"));
    }

    [Fact]
    public void Frames_OfAVerb_AreThoseOfTheTable()
    {
        var frame = Words.Verbs["sell"].Frames[0];

        Assert.Equal((EventSort.Transfer, "sale"), (frame.Sort, frame.Kind));
        Assert.Equal(FrameRole.Items, frame[SlotPlace.Object]?.RoleOf(Filler.Thing));
        Assert.Equal(FrameRole.Recipients, frame[SlotPlace.To]?.RoleOf(Filler.Actor));
        Assert.Null(frame[SlotPlace.Whether]);
        Assert.All(frame.Slots, slot => Assert.Same(slot, frame[slot.Place]));
    }

    [Fact]
    public void Verb_OtherSpelling_IsReadAndNotPrinted()
    {
        var verb = Words.Verbs["travel to"];

        Assert.Equal("travelled to", verb.Forms.Past);
        Assert.Contains(Words.Find("traveled")!.Verbs, form => form.Verb == verb && form.Text == "traveled to" && form.Forms == (VerbForms.Past | VerbForms.Participle));
    }

    [Fact]
    public void UsesOf_ACode_AreTheVerbsThatHaveIt()
    {
        Assert.All(Words.Verbs.Values, static verb => Assert.All(verb.Frames, frame => Assert.Contains((verb, frame), Words.UsesOf(verb.CodeIn(frame)))));
        Assert.Empty(Words.UsesOf(Verb.Parse("qwertz")));
    }

    [Fact]
    public void Name_OfARegistryOfOnesOwn_StandsInPlaceOfTheBuiltIn()
    {
        var acme = Actor.Named(ActorKind.Company, "Acme Supplies");
        var words = new Vocabulary(ActorRegistry.Default.With(new RegisteredActor(acme)));

        Assert.Equal(acme, words.Name("Acme Supplies")?.Actor);
        Assert.Equal(Words.Name("Russia")?.Actor, words.Name("Russia")?.Actor);
        Assert.NotEmpty(words.Find("Russian")!.Demonyms);
        Assert.Null(Words.Name("Acme Supplies"));
    }

    [Fact]
    public void Name_OfAnEmptyRegistry_IsOnlyTheTables()
    {
        var words = new Vocabulary(ActorRegistry.Empty);

        Assert.Null(words.Name("Russia"));
        Assert.NotNull(words.Name("Hamas"));
        Assert.Empty(words.Find("Russian")?.Demonyms ?? []);
    }

    private static IEnumerable<string> TextsOf(Lexeme lexeme) =>
    [
        .. lexeme.Names.Select(static name => name.Text), .. lexeme.Verbs.Select(static form => form.Text), .. lexeme.Nouns.Select(static form => form.Text),
        .. lexeme.Prepositions.Select(SlotPlaces.WordsOf), .. lexeme.Adverbs.Select(static adverb => adverb.Text), .. lexeme.Acts.Select(static form => form.Text),
        .. lexeme.Stances.Select(static form => form.Text), .. lexeme.Demonyms.Select(static demonym => demonym.Text),
    ];
}
