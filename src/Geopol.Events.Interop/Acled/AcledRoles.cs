namespace Geopol.Events.Interop;

/// <summary>The parts of the two actors in an event. Actor 1 and actor 2 don't mean attacker and target; the sub-type decides.</summary>
internal static class AcledRoles
{
    private static readonly Verb Clash = Verb.Parse("clash");
    private static readonly Verb Attack = Verb.Parse("attack");
    private static readonly PloverCode Assault = new() { Type = PloverType.Assault };
    private static readonly Mark Order = new()
    {
        Member = MemberPath.Parse("agents"),
        Kind = MarkKind.Uncertain,
        Basis = Texts.English("The order of ACLED's actors doesn't say who attacked whom."),
    };

    /// <summary>The event with its actors and place.</summary>
    public static GeopolEvent Of(AcledEventType type, AcledParty first, AcledParty second, Place? place)
    {
        if (type.Rule == AcledRule.Agreement)
        {
            return new Agreement { Parties = [.. first.Together.Actors(), .. second.Together.Actors()], Stage = AgreementStage.Agreed, Where = place };
        }

        var content = new Interaction { Verb = type.Verb, Plover = type.Plover, Where = place };
        return type.Rule switch
        {
            AcledRule.StateTakes => Taking(content, first, second, place, first.IsState, second.IsState),
            AcledRule.OtherTakes => Taking(content, first, second, place, IsOther(first), IsOther(second)),
            AcledRule.Takes => By(content, first) with { Objects = ObjectOf(place), Where = null, Sources = second.Together },
            AcledRule.Demonstrate => By(content, first) with { Agents = [.. first.Main, .. second.Main], Partners = [.. first.Partners, .. second.Partners] },
            AcledRule.Intervene => Intervention(content, first, second),
            AcledRule.Force => first.AreProtesters || !second.AreProtesters ? By(content, second) with { Objects = first.Together } : By(content, first) with { Objects = second.Together },
            AcledRule.Riot => Riot(content, first, second),
            AcledRule.Attack => Attacking(content, type, first, second),
            AcledRule.ActOn => By(content, first) with { Objects = second.Together },
            AcledRule.Act => By(content, first) with { Objects = type.Words is { } words ? [words] : default(Participants), Opponents = second.Together },
            _ => By(content, first) with { Opponents = second.Together },
        };
    }

    private static Interaction By(Interaction content, AcledParty party) => content with { Agents = party.Main, Partners = party.Partners };

    private static bool IsOther(AcledParty party) => !party.IsAbsent && party.Inter is not null && !party.IsState;

    private static Participants ObjectOf(Place? place) => place is null ? default : [place];

    /// <summary>The side of the given kind takes the place from the other. If it isn't clear which side that is, both clash.</summary>
    private static Interaction Taking(Interaction content, AcledParty first, AcledParty second, Place? place, bool firstTakes, bool secondTakes)
    {
        if (place is null || firstTakes == secondTakes)
        {
            return By(content with { Verb = Clash, Plover = Assault }, first) with { Opponents = second.Together };
        }

        var (taker, loser) = firstTakes ? (first, second) : (second, first);
        return By(content, taker) with { Objects = [place], Where = null, Sources = loser.Together };
    }

    private static Interaction Intervention(Interaction content, AcledParty first, AcledParty second)
    {
        var (protesters, other) = second.AreProtesters && !first.AreProtesters ? (second, first) : (first, second);
        return By(content, protesters) with { Adjuncts = [.. other.Together.Select(static one => new Adjunct { Relation = AdjunctRelation.Despite, Participant = one })] };
    }

    private static Interaction Riot(Interaction content, AcledParty first, AcledParty second)
    {
        var (rioters, other) = first.AreCivilians && !second.IsAbsent ? (second, first) : (first, second);
        return other.IsAbsent ? By(content, rioters)
            : other.AreCivilians ? By(content with { Verb = Attack }, rioters) with { Objects = other.Together }
            : By(content with { Verb = Clash }, rioters) with { Opponents = other.Together };
    }

    private static Interaction Attacking(Interaction content, AcledEventType type, AcledParty first, AcledParty second)
    {
        var (doer, other) = first.AreCivilians && !second.IsAbsent && !second.AreCivilians ? (second, first) : (first, second);
        var areBothArmed = !doer.IsAbsent && !other.IsAbsent && !other.AreCivilians && !other.AreProtesters;
        return By(content, doer) with
        {
            Objects = other.Together,
            Instruments = type.Words is { } words ? [new Goods { Name = words }] : default(Participants),
            Marks = areBothArmed ? [Order] : default(EquatableArray<Mark>),
        };
    }
}
