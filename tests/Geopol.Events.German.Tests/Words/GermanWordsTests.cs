namespace Geopol.Events.Tests;

/// <summary>The German words of the package's files: which English words of the lexicon have one, and their forms.</summary>
public sealed class GermanWordsTests
{
    [Fact]
    public void Frames_OfVerbsOfTransfersMeetingsAgreementsAndWarnings_AreSaidByTheVerbOrByTheirCodes()
    {
        string[] codes = ["transfer/kind", "transfer/stage", "meeting/mode", "meeting/status", "agreement/stage", "warning/kind"];
        var missing = Lexicon.Default.Verbs.SelectMany(static verb => verb.Uses).SelectMany(use => new (string Member, string? Code)[]
        {
            ($"{use.EventType}/kind", use.Kind), ($"{use.EventType}/stage", use.Stage), ($"{use.EventType}/mode", use.Mode), ($"{use.EventType}/status", use.Status),
        }).Where(code => code.Code is not null && codes.Contains(code.Member) && GermanWords.Default.Code(code.Member, code.Code) is null).Distinct();

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
        var verb = new GermanVerbs().Of(marked, withSein: false);

        Assert.Equal((infinitive, withZu, participle, past, reported), (verb.Infinitive, verb.ZuInfinitive, verb.Participle, verb.Past, verb.Reported));
    }

    [Theory]
    [InlineData("White House", "das Weiße Haus", "das Weiße Haus", "dem Weißen Haus", "des Weißen Hauses")]
    [InlineData("United States", "die USA", "die USA", "den USA", "der USA")]
    [InlineData("Iran", "der Iran", "den Iran", "dem Iran", "des Iran")]
    public void In_ActorOfTheTables_HasItsCases(string english, string nominative, string accusative, string dative, string genitive)
    {
        var noun = GermanWords.Default.Nouns.Actor(english)!;

        Assert.Equal((nominative, accusative, dative, genitive), (noun.In(GermanCase.Nominative, noun.Determiner), noun.In(GermanCase.Accusative, noun.Determiner), noun.In(GermanCase.Dative, noun.Determiner), noun.In(GermanCase.Genitive, noun.Determiner)));
    }
}
