namespace Geopol.Events.Tests;

/// <summary>The German of the verbs: which verbs have no German of their own, and that each verb prints its sentence.</summary>
public sealed class GermanVerbTests(ITestOutputHelper output)
{
    // A verb of a transfer, meeting, agreement or warning without a line of its own is worded by its kind, stage, mode and status.
    [Fact]
    public void Verbs_OfInteractions_HaveGerman()
    {
        var without = VerbFrames.All.Where(static frame => frame.EventType == "interaction" && GermanWords.Default.Verb(frame) is null && GermanWords.Default.Verb(frame.Code) is null)
            .Select(static frame => frame.Lemma).Distinct().ToArray();
        output.WriteLine($"{without.Length} verbs of interactions without German: {string.Join(", ", without)}");
        var others = VerbFrames.All.Where(static frame => frame.EventType != "interaction" && GermanWords.Default.Verb(frame) is null).Select(static frame => $"{frame.EventType}: {frame.Lemma}").Distinct().ToArray();
        output.WriteLine($"{others.Length} other verbs are told by their codes: {string.Join(", ", others)}");
        Assert.True(without.Length < 700, $"{without.Length} without German");
    }

    [Fact]
    public void Say_UnknownVerb_StandsInQuotationMarks()
    {
        var claim = new Claim { Proposition = new Proposition { Event = new Interaction { Verb = Verb.Parse("flabbergast"), Agents = [Actor.State("FR", "France")], Objects = [Actor.State("DE", "Germany")] }, Modality = Modality.Asserted, Tense = Tense.Past } };
        Assert.Equal("Frankreich vollzog in Bezug auf Deutschland die Handlung „flabbergast“", claim.Say(German.Instance));
    }

    [Fact]
    public void Say_EveryVerb_SaysItsRolesOnce()
    {
        foreach (var frame in VerbFrames.All.Where(static frame => frame.EventType == "interaction").DistinctBy(static frame => frame.Lemma))
        {
            var content = new Interaction { Verb = frame.Code, Agents = [Actor.Named(ActorKind.Person, "Anna Alpha")], Objects = [Actor.Named(ActorKind.Person, "Bela Beta")], Opponents = [Actor.Named(ActorKind.Person, "Cleo Gamma")], Topics = ["„Delta“"] };
            var text = new Claim { Proposition = new Proposition { Event = content, Modality = Modality.Asserted, Tense = Tense.Past, Wording = new() { Lemma = frame.Lemma } } }.Say(German.Instance);
            foreach (var name in (string[])["Anna Alpha", "Bela Beta", "Cleo Gamma", "Delta"])
            {
                Assert.True(text.Split(name).Length == 2, $"{frame.Lemma}: {name} in {text}");
            }
        }
    }
}
