namespace Geopol.Events.Tests;

/// <summary>The words of the notation, file by file and verb by verb.</summary>
public sealed class LexiconTests
{
    private static readonly Lexicon Words = Lexicon.Default;

    public static TheoryData<LexiconPart> Parts => [.. Enum.GetValues<LexiconPart>()];

    [Theory]
    [MemberData(nameof(Parts))]
    public void File_OfAPart_HasNoLineTwice(LexiconPart part)
    {
        var lines = Lines(part).ToList();

        Assert.NotEmpty(lines);
        // Words of a name stand one behind the other; of a verb its forms do.
        var keys = lines.Select(line => IsOfVerbs(part) ? line.Words[0] : string.Join(' ', line.Words)).ToList();
        Assert.Empty(keys.GroupBy(static key => key).Where(static group => group.Count() > 1).Select(static group => group.Key));
        Assert.DoesNotContain(keys, static key => key.Trim().Length == 0);
    }

    [Fact]
    public void Verbs_AllForms_AreEnglish()
    {
        var heads = Words.Verbs.Select(static verb => verb.Forms).Concat(Words.Acts.Select(static act => act.Forms)).Concat(Words.Controls.Select(static control => control.Forms));

        Assert.All(heads, static forms =>
        {
            var head = forms.Base.Split(' ')[0];
            var tail = forms.Base[head.Length..];
            Assert.Equal(
                (EnglishVerbs.Third(head) + tail, EnglishVerbs.Past(head) + tail, EnglishVerbs.Participle(head) + tail, EnglishVerbs.Ing(head) + tail),
                (forms.Third, forms.Past, forms.Participle, forms.Ing));
        });
    }

    [Fact]
    public void Verbs_OfInteractions_AreAtLeast250AndCoverEveryTypeOfPlover()
    {
        var verbs = Words.Verbs.Where(static verb => verb.Sort == EventSort.Interaction).ToList();

        Assert.True(verbs.Count >= 250, $"{verbs.Count} verbs");
        Assert.Equal(16, PloverOntology.Types.Count);
        Assert.All(PloverOntology.Types, type => Assert.Contains(verbs, verb => verb.Plover?.Type == type.Type));
    }

    [Fact]
    public void Verbs_ModesOfPlover_BelongToTheirTypes() =>
        Assert.All(
            Words.Verbs.Where(static verb => verb.Plover is not null),
            static verb => Assert.All((IEnumerable<PloverMode>)verb.Plover!.Modes, mode => Assert.True(PloverOntology.Has(verb.Plover.Type, mode), $"{verb}: {mode}")));

    [Fact]
    public void Verbs_Codes_AreKnown()
    {
        Assert.All(Words.Verbs, static verb =>
        {
            Assert.True(verb.TransferKind.IsAbsent || TransferKind.Known.Contains(verb.TransferKind), $"{verb}: {verb.TransferKind}");
            Assert.True(verb.TransferStage.IsAbsent || TransferStage.Known.Contains(verb.TransferStage), $"{verb}: {verb.TransferStage}");
            Assert.True(verb.MeetingMode.IsAbsent || MeetingMode.Known.Contains(verb.MeetingMode), $"{verb}: {verb.MeetingMode}");
            Assert.True(verb.MeetingStatus.IsAbsent || MeetingStatus.Known.Contains(verb.MeetingStatus), $"{verb}: {verb.MeetingStatus}");
            Assert.True(verb.AgreementKind.IsAbsent || AgreementKind.Known.Contains(verb.AgreementKind), $"{verb}: {verb.AgreementKind}");
            Assert.True(verb.AgreementStage.IsAbsent || AgreementStage.Known.Contains(verb.AgreementStage), $"{verb}: {verb.AgreementStage}");
            Assert.True(verb.WarningKind.IsAbsent || WarningKind.Known.Contains(verb.WarningKind), $"{verb}: {verb.WarningKind}");
        });
        Assert.All(Words.Acts, static act => Assert.Contains(act.Act, SpeechAct.Known));
        Assert.All(Words.Controls, static control => Assert.Contains(control.Disposition, Disposition.Known));
    }

    [Fact]
    public void Verbs_OfEachAct_AreThere() =>
        Assert.All(
            SpeechAct.Known.Where(static act => act != SpeechAct.Presuppose && act != SpeechAct.Correct && act != SpeechAct.Withdraw),
            static act => Assert.Contains(Words.Acts, verb => verb.Act == act));

    [Theory]
    [InlineData(LexiconPart.TransferVerbs, "teleport ; kind=gift", "DPRK teleported arms to Russia")]
    [InlineData(LexiconPart.TransferVerbs, "dole_out", "DPRK may dole out arms to Russia")]
    [InlineData(LexiconPart.InteractionVerbs, "outfox ; ASSAULT object=recipients with=instruments", "DPRK outfoxes Russia with drones")]
    [InlineData(LexiconPart.People, "Jane_Doe", "Jane Doe visited Pyongyang")]
    [InlineData(LexiconPart.Organisations, "Acme ; kind=company", "Acme sold arms to Russia")]
    [InlineData(LexiconPart.Groups, "plumbers ; act=assess", "DPRK sold arms to Russia, per plumbers")]
    [InlineData(LexiconPart.Goods, "widgets ; plural", "DPRK sold 10 widgets to Russia")]
    [InlineData(LexiconPart.Places, "Atlantis", "DPRK sold arms to Russia in Atlantis")]
    [InlineData(LexiconPart.Matters, "Great_Emu_War ; article=the", "Russia supported the Great Emu War")]
    [InlineData(LexiconPart.Manners, "grudgingly", "DPRK grudgingly sold arms to Russia")]
    [InlineData(LexiconPart.Modifiers, "shiny", "DPRK sold shiny tanks to Russia")]
    [InlineData(LexiconPart.Abbreviations, "EcoM ; Economist", "DPRK sold arms to Russia, per EcoM")]
    [InlineData(LexiconPart.Acts, "opine ; assess", "Experts opine that DPRK sold arms to Russia")]
    [InlineData(LexiconPart.ControlVerbs, "hanker ; disposition=wants", "DPRK hankers to sell arms to Russia")]
    [InlineData(LexiconPart.Occasions, "Emu_Fair ; article=the", "Kim Jong Un attended the Emu Fair")]
    [InlineData(LexiconPart.MeetingVerbs, "buttonhole", "Kim Jong Un buttonholed Vladimir Putin")]
    [InlineData(LexiconPart.AgreementVerbs, "ink ; stage=signed", "Russia inked [the treaty] with DPRK")]
    [InlineData(LexiconPart.WarningVerbs, "premonish ; kind=caution", "Russia premonishes Japan that [it goes on]")]
    public void With_ALine_IsReadAndPrinted(LexiconPart part, string line, string sentence)
    {
        var notation = new ClaimNotation(Words.With(part, line), ActorRegistry.Default);

        Assert.Equal(sentence, notation.Format(notation.Parse(sentence)));
        Assert.False(ClaimNotation.Default.TryParse(sentence.AsSpan(), out _, out NotationFault _), "It isn't known before.");
    }

    [Theory]
    [InlineData(LexiconPart.TransferVerbs, "# a comment\n\nsell sold selling sell sells sell ; kind=sale", "Line 3, 'sell sold selling sell sells sell': ")]
    [InlineData(LexiconPart.TransferVerbs, "vend ; subject=vendor", "Line 1, 'vend': 'vendor' is no role.")]
    [InlineData(LexiconPart.TransferVerbs, "vend ; under=recipient", "Line 1, 'vend': 'under' is neither a key nor a preposition.")]
    [InlineData(LexiconPart.InteractionVerbs, "ask ; REQUEST takes=anything", "Line 1, 'ask': 'anything' is no infinitive: write infinitive or own-infinitive.")]
    [InlineData(LexiconPart.ControlVerbs, "hanker", "Line 1, 'hanker': Say the stance: disposition=intends.")]
    [InlineData(LexiconPart.Acts, "opine", "Line 1, 'opine': Say behind a semicolon what it does.")]
    public void With_AFaultyLine_SaysWhich(LexiconPart part, string lines, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => Words.With(part, lines)).Message, StringComparison.Ordinal);

    [Fact]
    public void With_AVerbThatIsKnown_GoesBeforeIt()
    {
        var notation = new ClaimNotation(Words.With(LexiconPart.TransferVerbs, "supply ; kind=gift"), ActorRegistry.Default);

        Assert.Equal(TransferKind.Gift, Assert.IsType<Transfer>(notation.Parse("DPRK supplied arms to Russia").Proposition.Event).Kind);
        Assert.True(Assert.IsType<Transfer>(Claim.Parse("DPRK supplied arms to Russia").Proposition.Event).Kind.IsAbsent);
    }

    private static bool IsOfVerbs(LexiconPart part) => part is LexiconPart.TransferVerbs or LexiconPart.MeetingVerbs or LexiconPart.AgreementVerbs or LexiconPart.WarningVerbs
        or LexiconPart.InteractionVerbs or LexiconPart.ControlVerbs or LexiconPart.Acts;

    private static IEnumerable<LexiconLine> Lines(LexiconPart part) => LexiconFiles.Read()[part].SelectMany(LexiconLine.Read);
}
