namespace Geopol.Events.Tests;

/// <summary>The German words: which of the lexicon have them, and what is said where they have none.</summary>
public sealed class GermanWordsTests
{
    private static readonly Actor Russia = Actor.State("RU", "Russia");
    private static readonly Actor Iran = Actor.State("IR", "Iran");

    [Fact]
    public void Verbs_OfTransfersMeetingsAgreementsAndWarnings_HaveGermanVerbsOfTheirOwn() =>
        Assert.Empty(Lexicon.Default.Verbs.Where(static verb => verb.Sort != EventSort.Interaction && GermanWords.Default.Frame(verb.Sort, verb.Lemma) is null).Select(static verb => verb.Lemma));

    [Fact]
    public void Verbs_OfInteractionsOfNoPloverType_HaveGermanVerbsOfTheirOwn() =>
        Assert.Empty(Lexicon.Default.Verbs.Where(static verb => verb is { Sort: EventSort.Interaction, Plover: null } && GermanWords.Default.Frame(verb.Sort, verb.Lemma) is null).Select(static verb => verb.Lemma));

    [Fact]
    public void Verbs_OfInteractionsWithGermanVerbsOfTheirOwn_AreManyAndNoneIsUnknown()
    {
        var own = Lexicon.Default.Verbs.Count(static verb => verb.Sort == EventSort.Interaction && GermanWords.Default.Frame(verb.Sort, verb.Lemma) is not null);

        Assert.InRange(own, 600, 2000);
    }

    // Every verb as if it had none of its own: its type's verb, never an English word.
    [Fact]
    public void Say_InteractionOfAVerbWithoutGermanVerb_HasTheVerbOfItsPloverType()
    {
        var without = Lexicon.Default.Verbs.Where(static verb => verb is { Sort: EventSort.Interaction, Plover: not null } && GermanWords.Default.Frame(verb.Sort, verb.Lemma) is null).ToList();

        Assert.NotEmpty(without);
        Assert.All(without, verb => Assert.Equal(ByType(verb.Plover!.Type, verb.Object.Contains(SentenceRole.Recipients)), Said(verb.Lemma, verb)));
    }

    [Fact]
    public void Frames_OfAllPloverTypes_AreThereAndOfOneVerbEach()
    {
        var verbs = PloverType.Known.Select(static type => GermanWords.Default.Frame(EventSort.Interaction, new PloverCode { Type = type }).ToString()).ToList();

        Assert.Equal(16, verbs.Distinct().Count());
        Assert.DoesNotContain(GermanWords.Default.Frame(EventSort.Interaction, (PloverCode?)null).ToString(), verbs);
    }

    [Fact]
    public void Say_VerbOfNoLexicon_HasTheVerbOfItsTypeOrTheOneThatSaysNothing()
    {
        var claim = Claim.Parse("Russia attacked Iran");
        var interaction = (Interaction)claim.Proposition.Event with { Verb = Verb.Parse("obliterate"), Plover = null };

        Assert.Equal("Russland handelte gegenüber dem Iran", (claim with { Proposition = claim.Proposition with { Event = interaction, Wording = null } }).Say("de"));
    }

    [Fact]
    public void Words_OfTheLexicon_HaveGermanForms()
    {
        var german = GermanWords.Default;
        var lexicon = Lexicon.Default;

        string[] missing =
        [
            .. lexicon.Manners.Where(manner => german.Text("manners", manner) is null),
            .. lexicon.Modifiers.Where(modifier => german.Text("modifiers", modifier) is null),
            .. lexicon.Names.Where(static name => name.Kinds == NounKinds.Matter).Select(static name => name.Text).Where(name => !german.Matters.ContainsKey(name)),
            .. lexicon.Names.Where(static name => name.Actor?.Kind == ActorKind.Group).Select(static name => name.Text).Where(name => !german.Actors.ContainsKey(name)),
            .. GoodsVocabulary.Entries.Select(static entry => entry.Commodity.Text).Where(code => !german.Goods.ContainsKey(code)),
            .. lexicon.Names.Where(static name => name.Goods is not null).Select(static name => name.Goods!.Commodity.Text).Where(code => !german.Goods.ContainsKey(code)),
            .. StanceWords.Chances.Select(static chance => chance[(chance[0] == 'i' ? 3 : 4)..]).Where(chance => german.Text("chances", chance) is null),
        ];

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("verkaufen", "ver-kaufen", "zu verkaufen", "verkauft", "verkaufte", "verkaufe")]
    [InlineData("anbieten", "an|bieten", "anzubieten", "angeboten", "bot", "biete")]
    [InlineData("anerkennen", "an|er-kennen", "anzuerkennen", "anerkannt", "erkannte", "erkenne")]
    [InlineData("unterzeichnen", "unter-zeichnen", "zu unterzeichnen", "unterzeichnet", "unterzeichnete", "unterzeichne")]
    [InlineData("verhandeln", "ver-handeln", "zu verhandeln", "verhandelt", "verhandelte", "verhandle")]
    [InlineData("verhängen", "ver-hängen", "zu verhängen", "verhängt", "verhängte", "verhänge")]
    [InlineData("protestieren", "protestieren", "zu protestieren", "protestiert", "protestierte", "protestiere")]
    [InlineData("wiederherstellen", "wiederher|stellen", "wiederherzustellen", "wiederhergestellt", "stellte", "stelle")]
    [InlineData("verlieren", "ver-lieren", "zu verlieren", "verloren", "verlor", "verliere")]
    [InlineData("abwerben", "ab|werben", "abzuwerben", "abgeworben", "warb", "werbe")]
    [InlineData("ablehnen", "ab|lehnen", "abzulehnen", "abgelehnt", "lehnte", "lehne")]
    public void Of_MarkedInfinitive_HasItsForms(string infinitive, string marked, string withZu, string participle, string past, string reported)
    {
        var verb = new GermanVerbs(GermanFiles.Read("strong-verbs")).Of(marked, withSein: false);

        Assert.Equal((infinitive, withZu, participle, past, reported), (verb.Infinitive, verb.ZuInfinitive, verb.Participle, verb.Past, verb.Reported));
    }

    [Theory]
    [InlineData("White House", "das Weiße Haus", "das Weiße Haus", "dem Weißen Haus", "des Weißen Hauses")]
    [InlineData("United States", "die USA", "die USA", "den USA", "der USA")]
    [InlineData("Iran", "der Iran", "den Iran", "dem Iran", "des Iran")]
    [InlineData("senior officials", "ranghohe Regierungsvertreter", "ranghohe Regierungsvertreter", "ranghohen Regierungsvertretern", "ranghoher Regierungsvertreter")]
    public void In_ActorOfTheTables_HasItsCases(string english, string nominative, string accusative, string dative, string genitive)
    {
        var noun = GermanWords.Default.Actors[english];

        Assert.Equal((nominative, accusative, dative, genitive), (noun.In(GermanCase.Nominative, noun.Determiner), noun.In(GermanCase.Accusative, noun.Determiner), noun.In(GermanCase.Dative, noun.Determiner), noun.In(GermanCase.Genitive, noun.Determiner)));
    }

    private static string Said(string lemma, LexiconVerb verb) => new Claim
    {
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Present,
            Wording = new() { Lemma = lemma },
            Event = ToIran(verb.RoleAt(Preposition.None, SentenceRole.Recipients), new() { Verb = verb.Sense, Agents = [Russia], Plover = verb.Plover }),
        },
    }.Say("de");

    // In the role that the object of the verb has; a verb without an object for an actor has none.
    private static Interaction ToIran(InteractionRole role, Interaction interaction) => role switch
    {
        InteractionRole.None => interaction,
        InteractionRole.Recipients => interaction with { Recipients = [Iran] },
        InteractionRole.Opponents => interaction with { Opponents = [Iran] },
        _ => interaction with { Objects = [Iran] },
    };

    private static string ByType(PloverType type, bool hasRecipient) => (type.Text, hasRecipient) switch
    {
        (PloverType.AidText, true) => "Russland hilft dem Iran",
        (PloverType.RequestText, true) => "Russland fordert den Iran auf",
        (PloverType.AccuseText, true) => "Russland erhebt Vorwürfe gegen den Iran",
        (PloverType.SanctionText, true) => "Russland verhängt Strafmaßnahmen gegen den Iran",
        (PloverType.ProtestText, true) => "Russland protestiert gegen den Iran",
        (PloverType.AssaultText, true) => "Russland greift den Iran an",
        (PloverType.ConcedeText, false) => "Russland gibt nach",
        (PloverType.RejectText, false) => "Russland weist zurück",
        (PloverType.ProtestText, false) => "Russland protestiert",
        (PloverType.MobilizeText, false) => "Russland mobilisiert Kräfte",
        (PloverType.AssaultText, false) => "Russland greift an",
        _ => "another",
    };
}
