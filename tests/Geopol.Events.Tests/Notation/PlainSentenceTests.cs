namespace Geopol.Events.Tests;

/// <summary>
/// If all names and nouns of a claim are known, the writer doesn't read its sentence again. The result equals the sentence that is written with that second
/// reading.
/// </summary>
public sealed class PlainSentenceTests
{
    private static readonly Vocabulary Words = Vocabulary.Default;

    private static readonly Actor[] Actors = [.. Enumerable.Range(0, LexiconImage.NameCount).Select(Words.NameAt)
        .Where(static name => name is { Actor.Names.IsAbsent: false } && Words.Name(name.Text)?.Actor == name.Actor).Select(static name => name.Actor!)];

    private static readonly Commodity[] Goods = [.. "munitions drones grain missiles oil fighter-aircraft tanks arms".Split(' ').Select(Commodity.Parse)];

    private static readonly string[] Times = ["2023", "2024-05", "2022-02-24", "2023-21", "2023~", "2023/2024"];

    [Fact]
    public void Of_ExamplesOfAllFrames_IsTheSentenceThatIsReadAgain() => AssertAlike(Examples, least: 350);

    [Fact]
    public void Of_ExamplesWithOtherNamesPutOtherwise_IsTheSentenceThatIsReadAgain()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        AssertAlike([.. Enumerable.Range(0, Tier.Of(100)).SelectMany(_ => Examples).Select(claim => Changed(claim, random))], least: Tier.Of(100) * 120, seed);
    }

    private static Claim[] Examples { get; } = [.. Enumerable.Range(0, LexiconImage.FrameCount).Select(static i => Words.FrameAt(i).Example).Distinct().Select(Claim.Parse)];

    private static void AssertAlike(Claim[] claims, int least, int seed = 0)
    {
        var writer = new ClaimWriter(Words);
        var plain = 0;
        var faults = new List<string>();
        foreach (var claim in claims)
        {
            if (PlainSentence.Of(claim, Words) is not { } sentence)
            {
                continue;
            }

            plain++;
            if (writer.WriteChecked(claim) is var read && read != sentence)
            {
                faults.Add($"{sentence}\n    {read}");
            }
        }

        Assert.True(faults.Count == 0, $"Seed {seed}:\n{string.Join('\n', faults)}");
        Assert.True(plain >= least, $"Only {plain} of {claims.Length} claims are plain.");
    }

    private static Claim Changed(Claim claim, Random random)
    {
        var proposition = claim.Proposition;
        GeopolEvent content = proposition.Event switch
        {
            Transfer transfer => transfer with { Suppliers = Others(transfer.Suppliers), Recipients = Others(transfer.Recipients), StageBy = Others(transfer.StageBy), Items = OtherGoods(transfer.Items) },
            Meeting meeting => meeting with { Parties = Others(meeting.Parties) },
            Interaction interaction => interaction with
            {
                Agents = OtherParticipants(interaction.Agents), Objects = OtherParticipants(interaction.Objects), Recipients = OtherParticipants(interaction.Recipients), Partners = OtherParticipants(interaction.Partners),
                Opponents = OtherParticipants(interaction.Opponents), Sources = OtherParticipants(interaction.Sources), Destinations = OtherParticipants(interaction.Destinations),
            },
            var other => other,
        };
        return claim with
        {
            Proposition = Put(proposition with
            {
                Event = random.Next(4) == 0 ? content with { When = EventTime.At(Pick(Times)) } : content,
                Wording = random.Next(8) == 0 ? null : proposition.Wording,
                Polarity = random.Next(3) == 0 ? Polarity.Negated : Polarity.Affirmed,
            }),
            Attribution = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new AttributionLink { Sources = random.Next(4) == 0 ? [Pick(Actors), Pick(Actors)] : [Pick(Actors)], Act = Pick([SpeechAct.Report, SpeechAct.Say]) })],
        };

        T Pick<T>(T[] all) => all[random.Next(all.Length)];

        EquatableArray<Actor> Others(EquatableArray<Actor> actors) => [.. actors.Select(actor => random.Next(3) > 0 ? Pick(Actors) : actor), .. random.Next(6) == 0 && !actors.IsEmpty ? [Pick(Actors)] : Array.Empty<Actor>()];

        EquatableArray<Goods> OtherGoods(EquatableArray<Goods> goods) => [.. goods.Select(one => random.Next(2) == 0 ? Events.Goods.Of(Pick(Goods)) : one)];

        EquatableArray<Participant> OtherParticipants(EquatableArray<Participant> all) =>
            [.. all.Select(one => random.Next(3) == 0 ? one : one.Actor is not null ? Pick(Actors) : one.Goods is not null ? Events.Goods.Of(Pick(Goods)) : one), .. random.Next(6) == 0 && !all.IsEmpty ? [Participant.Of(Pick(Actors))] : Array.Empty<Participant>()];

        Proposition Put(Proposition p) => random.Next(7) switch
        {
            0 => p with { Modality = Modality.Possible, Tense = default },
            1 => p with { Modality = Modality.Possible, Tense = Tense.Past },
            2 => p with { Modality = Modality.Asserted, Tense = Tense.Past },
            3 => p with { Modality = Modality.Asserted, Tense = Tense.Present },
            4 => p with { Modality = Modality.Asserted, Tense = Tense.Future },
            5 => p with { Modality = default, Tense = default },
            _ => p,
        };
    }
}
