using System.Text;
using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Writes sentences with the frames of verbs and reads them again.</summary>
public sealed class EnglishWriterTests
{
    // The other readings keep a word that the written sentence replaces with another word.
    private const double LeastEqual = 0.97;

    public static TheoryData<string> Canonical => [.. CanonicalTable.All.Where(static sentence => WrittenSentence.Read(sentence) is not null)];

    [Fact]
    public void Write_OfAGoldSentence_IsReadAsTheSameClaim() => AssertReadAgain(GoldFile.Rows("gold-handed.jsonl").Select(static row => (string)row["s"]!));

    [Fact]
    public void Write_OfAnExampleOfAFrame_IsReadAsTheSameClaim() => AssertReadAgain(Vocabulary.Default.Verbs.Values.SelectMany(static verb => verb.Frames).Select(static frame => frame.Example).Distinct());

    [Theory]
    [MemberData(nameof(Canonical))]
    public void Write_OfACanonicalSentence_IsReadAsTheSameStatement(string sentence)
    {
        var claim = WrittenSentence.Read(sentence)!;
        var written = WrittenSentence.Of(claim);

        Assert.True(WrittenSentence.SaysAllThatBearsOnTruth(written, claim), written);
        Assert.Equal(written, WrittenSentence.Of(WrittenSentence.Read(written)!));
    }

    [Fact]
    public void Write_OfAnyClaimAtAll_SaysAllThatBearsOnTruth() => ClaimGen.Claim.Sample(AssertFaithful, iter: Tier.IsLong ? 20_000 : 500, print: static claim => ClaimJson.Serialize(claim));

    [Theory]
    [InlineData("Acme\nLtd", @"[Acme\nLtd|company]")]
    [InlineData("Acme\u202ELtd", @"[Acme\u{202E}Ltd|company]")]
    [InlineData("Acme | Ltd]", @"[Acme \| Ltd\]|company]")]
    [InlineData("no\\ne", @"[no\\ne|company,name]")]
    public void Write_OfANameWithWhatCannotBeSeen_EscapesIt(string name, string written)
    {
        var claim = new Claim { Proposition = new() { Modality = Modality.Asserted, Tense = Tense.Past, Event = new Transfer { Suppliers = [Actor.Named(ActorKind.Company, name)], Items = [Goods.Of(Commodity.Parse("drones"))] } } };
        var sentence = WrittenSentence.Of(claim);

        Assert.Equal($"{written} supplied drones", sentence);
        Assert.Equal(claim.Key, WrittenSentence.Read(sentence)!.Key);
    }

    [Fact]
    public void Write_OfMoreSpeakersThanASentenceTakes_NotesTheRest()
    {
        var claim = new Claim { Proposition = WrittenSentence.Read("Iran sold drones to Russia")!.Proposition, Attribution = [.. Enumerable.Range(0, 40).Select(static i => new AttributionLink { Sources = [Actor.Named(ActorKind.Person, $"Speaker {i}")], Act = SpeechAct.Deny })] };

        Assert.Equal(claim.Key, WrittenSentence.Read(WrittenSentence.Of(claim))!.Key);
    }

    [Theory]
    [InlineData("Iran sold drones to Russia {proposition.event.items[0].name: x}")]
    [InlineData("Iran sold drones to Russia {proposition.wording.lemma: buy}")]
    [InlineData("Iran sold drones to Russia {proposition.event.stageBy[4].kind: state}")]
    [InlineData("Iran sold drones to Russia {attribution[0].act: deny}")]
    [InlineData("Iran sold drones to Russia {stage}")]
    public void Read_OfANoteOfAMemberThatIsNotThereOrDoesNotBearOnTruth_IsAFault(string sentence) => Assert.Null(WrittenSentence.Read(sentence));

    [Fact]
    public void Read_OfANote_SetsTheMember()
    {
        var claim = WrittenSentence.Read("FT reports that Iran sold drones to Russia {proposition.event.stage: cancelled; attribution[0].act: recant}. Credibility 2.")!;

        Assert.Equal(TransferStage.Cancelled, ((Transfer)claim.Proposition.Event).Stage);
        Assert.Equal("recant", claim.Attribution[0].Act.Text);
        Assert.Equal("2", claim.Credibility.Text);
    }

    private static void AssertReadAgain(IEnumerable<string> sentences)
    {
        var (read, equal) = (0, 0);
        var faults = new StringBuilder();
        foreach (var sentence in sentences)
        {
            if (WrittenSentence.Read(sentence) is not { } claim)
            {
                continue;
            }

            read++;
            var written = WrittenSentence.Of(claim);
            Assert.True(WrittenSentence.SaysAllThatBearsOnTruth(written, claim), $"{sentence}\n{written}");
            if (claim.Equals(WrittenSentence.Read(written)))
            {
                equal++;
            }
            else
            {
                faults.AppendLine(sentence).AppendLine(written);
            }
        }

        Assert.True(equal >= LeastEqual * read, $"{equal} of {read}\n{faults}");
    }

    private static void AssertFaithful(Claim claim)
    {
        var sentence = WrittenSentence.Of(claim);
        Assert.True(sentence.EnumerateRunes().All(BracketText.IsVisible), sentence);
        Assert.True(WrittenSentence.SaysAllThatBearsOnTruth(sentence, claim), sentence);
    }
}
