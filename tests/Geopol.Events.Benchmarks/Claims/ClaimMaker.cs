namespace Geopol.Events.Benchmarks;

/// <summary>
/// Makes the claims that the benchmarks use, from a seed: reports of arms transfers like those in the news. A claim
/// with a fault (see <see cref="ClaimShape"/>) is discarded.
/// </summary>
internal static class ClaimMaker
{
    internal const int Count = 256;

    private const ulong Seed = 20230909;

    /// <summary>Returns the lines of the committed file.</summary>
    internal static byte[] MakeLines()
    {
        var dice = new Dice(Seed);
        using var lines = new MemoryStream();
        for (var made = 0; made < Count;)
        {
            var line = ClaimJson.SerializeToUtf8(Draw(dice));
            if (ClaimShape.Of(line).Faults.Count == 0)
            {
                lines.Write(line);
                lines.WriteByte((byte)'\n');
                made++;
            }
        }

        return lines.ToArray();
    }

    private static Claim Draw(Dice dice)
    {
        var said = new LocalDate(2021 + dice.Below(4), dice.Between(2, 12), dice.Between(1, 28));
        var recorded = said.PlusDays(dice.Between(1, 3)).At(new LocalTime(dice.Below(24), dice.Below(60), dice.Below(60)))
            .PlusMilliseconds(dice.Below(1000)).InUtc().ToInstant();
        return new Claim
        {
            Attribution = [Relay(dice, said), Origin(dice, said.PlusDays(-1))],
            Credibility = dice.Of<Credibility>([default, Credibility.ProbablyTrue, Credibility.PossiblyTrue, Credibility.Doubtful]),
            Evidence = [Satellite(dice, said, recorded)],
            Proposition = Said(dice, said),
            RecordedAt = recorded + Duration.FromMinutes(dice.Between(5, 600)),
        };
    }

    private static AttributionLink Relay(Dice dice, LocalDate said) => new()
    {
        Act = SpeechAct.Report,
        On = said,
        Reliability = dice.Of<Reliability>([default, Reliability.A, Reliability.B, Reliability.C]),
        Sources = [Actor.Named(ActorKind.MediaOutlet, dice.Of(Gazetteer.Outlets))],
    };

    private static AttributionLink Origin(Dice dice, LocalDate on) => new()
    {
        Act = dice.Of<SpeechAct>([SpeechAct.Say, SpeechAct.Assess, SpeechAct.Claim, SpeechAct.Allege]),
        Basis = dice.OneIn(4) ? [dice.Of<Basis>([Basis.Imagery, Basis.UnnamedSources, Basis.OwnAnalysis, Basis.Document])] : [],
        Capacity = dice.OneIn(3) ? LocalizedText.Of("en", dice.Of(Phrases.Capacities)) : default,
        On = dice.OneIn(2) ? on : null,
        Quotes = [Words(dice)],
        Sources = [new() { Kind = ActorKind.Person, Names = Names(dice.Of(Gazetteer.Persons)) }],
    };

    private static Quote Words(Dice dice)
    {
        var (language, sentences) = dice.Of(Phrases.Quotations);
        var (first, second) = dice.TwoOf<string>(sentences);
        return new() { Language = LanguageTag.Parse(language), Text = $"{first} {second}" };
    }

    private static Proposition Said(Dice dice, LocalDate said)
    {
        var (supplier, recipient) = dice.TwoOf(Gazetteer.States);
        var (first, second) = dice.TwoOf(Gazetteer.Arms);
        var low = dice.Between(20, 60);
        var high = low + dice.Between(10, 35);
        return new()
        {
            Event = new Transfer
            {
                EndUse = dice.Of(Phrases.EndUses),
                Items = [Ordered(dice, first), Delivered(dice, second)],
                Kind = dice.Of<TransferKind>([TransferKind.Sale, TransferKind.Loan, TransferKind.Barter]),
                Recipients = [State(recipient) with { Names = LocalizedText.Of(recipient.Language, recipient.Native) }],
                Stage = dice.Of<TransferStage>([default, TransferStage.Agreed, TransferStage.Ordered, TransferStage.Negotiating]),
                Suppliers = [State(supplier)],
                When = When(dice, said),
            },
            Likelihood = Likelihood.Between(low / 100.0, high / 100.0, dice.Of(Phrases.Hedges)) with { Yardstick = Yardstick.Icd203 },
            Modality = Modality.Estimated,
            Tense = Tense.Future,
        };
    }

    private static EventTime When(Dice dice, LocalDate said)
    {
        var dates = Edtf.Within(said, said.PlusDays(dice.Between(3, 30)));
        return dice.OneIn(2)
            ? EventTime.Of(dates, dice.Of(Phrases.Periods)) with { Language = LanguageTag.German }
            : EventTime.Of(dates);
    }

    private static Goods Ordered(Dice dice, Arms arms) => new()
    {
        Commodity = Commodity.Parse(arms.Commodity),
        Designation = arms.Designation,
        Ordered = Quantity.Exactly(dice.Between(2, 400)),
        Value = new()
        {
            Amount = Quantity.Between(dice.Between(100, 900) * 12_500m, dice.Between(901, 2400) * 12_500.5m),
            Currency = CurrencyCode.Parse(dice.Of(Phrases.Currencies)),
        },
    };

    private static Goods Delivered(Dice dice, Arms arms) => new()
    {
        Commodity = Commodity.Parse(arms.Commodity),
        Condition = dice.OneIn(4) ? GoodsCondition.SecondHand : default,
        Name = arms.Name,
        Quantity = Quantity.Around(dice.Between(1, 90) * 10),
    };

    private static EvidenceItem Satellite(Dice dice, LocalDate said, Instant accessed) => new()
    {
        Accessed = accessed + Duration.FromSeconds(dice.Between(30, 4000)),
        Description = LocalizedText.Of("en", dice.Of(Phrases.Images)),
        Kind = EvidenceKind.SatelliteImage,
        Sha256 = Sha256.Of(BitConverter.GetBytes(dice.Next())),
        Url = $"https://imagery.example/archive/{Edtf.Of(said)}/{dice.Of(Phrases.Slugs)}-{dice.Between(10_000, 99_999)}.tif",
    };

    private static Actor State(NamedThing state) => new()
    {
        Id = [new(IdentifierScheme.Iso31661Alpha2, state.Code)],
        Kind = ActorKind.State,
        Names = Names(state),
    };

    private static LocalizedText Names(NamedThing thing) =>
        LocalizedText.Of("en", thing.English).With(LanguageTag.Parse(thing.Language), thing.Native);
}
