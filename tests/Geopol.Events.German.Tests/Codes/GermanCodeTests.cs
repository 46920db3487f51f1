using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>For members that bear on truth, any two known codes of a member print different sentences, without notes in braces.</summary>
public sealed class GermanCodeTests
{
    private static readonly Transfer Delivery = new() { Suppliers = [Actor.State("KP", "North Korea")], Recipients = [Actor.State("RU", "Russia")], Items = [Commodity.Munitions] };
    private static readonly Meeting Meeting = new() { Parties = [Actor.State("FR", "France"), Actor.State("DE", "Germany")] };
    private static readonly Agreement Agreement = new() { Parties = [Actor.State("FR", "France"), Actor.State("DE", "Germany")] };
    private static readonly Warning Warning = new() { Issuers = [Actor.State("US", "United States")], Addressees = [Actor.State("IR", "Iran")] };
    private static readonly Interaction Attack = new() { Verb = Verb.Parse("attack"), Agents = [Actor.State("RU", "Russia")], Objects = [Place.Named("Kharkiv")] };

    private static Claim ClaimOf(GeopolEvent content, Func<Proposition, Proposition>? change = null) =>
        new() { Proposition = (change ?? (static p => p))(new Proposition { Event = content, Modality = Modality.Asserted, Tense = Tense.Past }) };

    private static T[] KnownOf<T>()
        where T : struct, IOpenCode<T> =>
        [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(static property => property.PropertyType == typeof(T)).Select(static property => (T)property.GetValue(null)!)];

    private static void AssertDistinct<T>(Func<T, Claim> claim)
        where T : struct, IOpenCode<T>
    {
        var codes = KnownOf<T>();
        Assert.True(codes.Length > 1, typeof(T).Name);
        var sentences = codes.Select(code => (code, Text: claim(code).Say(German.Instance))).ToArray();
        foreach (var (code, text) in sentences)
        {
            Assert.False(text.Contains('{', StringComparison.Ordinal), $"{typeof(T).Name} {code}: {text}");
        }

        var same = sentences.GroupBy(static pair => pair.Text).Where(static group => group.Count() > 1).Select(static group => $"{string.Join(" = ", group.Select(static pair => pair.code))}: {group.Key}");
        Assert.Empty(same);
    }

    // Members of links that don't bear on truth: how the source is named, how it knows, and its reliability, which is in the ratings.
    private static readonly string[] Beside = ["Access", "Naming", "Channel", "Basis", "Reliability", "Contexts"];

    public static TheoryData<string, string> Members()
    {
        var data = new TheoryData<string, string>();
        foreach (var type in Bases.Keys)
        {
            foreach (var member in type.GetProperties().Where(static member => !Beside.Contains(member.Name) && CodeOf(member.PropertyType) is { } code && KnownOf(code).Length > 1))
            {
                data.Add(type.Name, member.Name);
            }
        }

        return data;
    }

    private static readonly Dictionary<Type, (object Value, Func<object, Claim> Claim)> Bases = new()
    {
        [typeof(Proposition)] = (ClaimOf(Delivery).Proposition, static value => new() { Proposition = (Proposition)value }),
        [typeof(AttributionLink)] = (new AttributionLink { Sources = [Actor.Named(ActorKind.Person, "Jane Doe")] }, static value => ClaimOf(Attack) with { Attribution = [(AttributionLink)value] }),
        [typeof(Transfer)] = (Delivery, static value => ClaimOf((Transfer)value)),
        [typeof(Meeting)] = (Meeting, static value => ClaimOf((Meeting)value)),
        [typeof(Agreement)] = (Agreement, static value => ClaimOf((Agreement)value)),
        [typeof(Warning)] = (Warning, static value => ClaimOf((Warning)value)),
        [typeof(Interaction)] = (Attack, static value => ClaimOf((Interaction)value)),
    };

    // The code type of a member, or of the elements of its list; null if it isn't a code.
    private static Type? CodeOf(Type type)
    {
        var code = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? type.GetGenericArguments()[0] : type;
        return code.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IOpenCode<>)) ? code : null;
    }

    private static object[] KnownOf(Type code) =>
        [.. code.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == code).Select(static property => property.GetValue(null)!)];

    [Theory]
    [MemberData(nameof(Members))]
    public void Say_KnownCodesOfAMember_DifferPairwiseWithoutBraces(string type, string member)
    {
        var (value, claim) = Bases.Single(one => one.Key.Name == type).Value;
        var property = value.GetType().GetProperty(member)!;
        var sentences = new Dictionary<string, object>();
        foreach (var code in KnownOf(CodeOf(property.PropertyType)!))
        {
            // Estimated without a likelihood has a note, because the claim lacks the likelihood that its modality promises.
            var changed = value.GetType().GetMethod("<Clone>$")!.Invoke(value, null)!;
            property.SetValue(changed, property.PropertyType == code.GetType() ? code : typeof(EquatableArray).GetMethod("ToEquatableArray")!.MakeGenericMethod(code.GetType()).Invoke(null, [ListOf(code)]));
            changed = code is Modality modality && modality == Modality.Estimated ? (Proposition)changed with { Likelihood = Likelihood.OfWord("likely") } : changed;
            var text = claim(changed).Say(German.Instance);
            Assert.DoesNotContain("{", text, StringComparison.Ordinal);
            Assert.True(sentences.TryAdd(text, code), $"{code} = {sentences.GetValueOrDefault(text)}: {text}");
        }
    }

    private static Array ListOf(object code)
    {
        var list = Array.CreateInstance(code.GetType(), 1);
        list.SetValue(code, 0);
        return list;
    }

    [Fact]
    public void Members_OfPropositionsLinksAndEvents_AreAll() =>
        Assert.Equal(
            "Agreement.Kind, Agreement.Stage, AttributionLink.Act, AttributionLink.Evidentiality, Interaction.Status, Meeting.Mode, Meeting.Status, Proposition.Asks, Proposition.Aspect, Proposition.Disposition, Proposition.Evidentiality, Proposition.Modality, Proposition.Polarity, Proposition.Tense, Transfer.Kind, Transfer.Stage, Warning.Kind",
            string.Join(", ", Members().Select(static row => $"{row.Data.Item1}.{row.Data.Item2}").Order(StringComparer.Ordinal)));

    [Fact]
    public void Say_Relations_DifferPairwise() =>
        AssertDistinct<AdjunctRelation>(static code => ClaimOf(Attack with { Adjuncts = [new Adjunct { Relation = code, Participant = "the war in Syria" }] }));

    [Fact]
    public void Say_PropositionCodes_DifferPairwise()
    {
        AssertDistinct<Polarity>(static code => ClaimOf(Attack, p => p with { Polarity = code }));
        AssertDistinct<Tense>(static code => ClaimOf(Attack, p => p with { Tense = code }));
        AssertDistinct<Aspect>(static code => ClaimOf(Attack, p => p with { Aspect = code }));
        AssertDistinct<Aspect>(static code => ClaimOf(Attack, p => p with { Aspect = code, Tense = Tense.Present }));
        AssertDistinct<Disposition>(static code => ClaimOf(Attack, p => p with { Disposition = code }));
        AssertDistinct<Evidentiality>(static code => ClaimOf(Attack, p => p with { Evidentiality = code }));
        AssertDistinct<OpenQuestion>(static code => ClaimOf(Delivery, p => p with { Asks = [code] }));
    }

    [Fact]
    public void Say_Tense_DiffersBesideEachModality()
    {
        foreach (var modality in KnownOf<Modality>())
        {
            AssertDistinct<Tense>(code => ClaimOf(Attack, p => p with { Modality = modality, Likelihood = modality == Modality.Estimated ? Likelihood.OfWord("likely") : null, Tense = code }));
        }
    }

    [Fact]
    public void Say_Modality_DiffersPairwise() =>
        AssertDistinct<Modality>(static code => ClaimOf(Attack, p => p with { Modality = code, Likelihood = code == Modality.Estimated ? Likelihood.OfWord("likely") : null }));

    [Fact]
    public void Say_EventCodes_DifferPairwise()
    {
        AssertDistinct<TransferKind>(static code => ClaimOf(Delivery with { Kind = code }));
        AssertDistinct<TransferStage>(static code => ClaimOf(Delivery with { Stage = code }));
        AssertDistinct<TransferStage>(static code => ClaimOf(Delivery with { Stage = code, StageBy = [Actor.State("TR", "Turkey")] }));
        AssertDistinct<TransferStage>(static code => ClaimOf(Delivery with { Stage = code, StageBy = Delivery.Suppliers }));
        AssertDistinct<MeetingMode>(static code => ClaimOf(Meeting with { Mode = code }));
        AssertDistinct<MeetingStatus>(static code => ClaimOf(Meeting with { Status = code }));
        AssertDistinct<AgreementKind>(static code => ClaimOf(Agreement with { Kind = code }));
        AssertDistinct<AgreementStage>(static code => ClaimOf(Agreement with { Stage = code }));
        AssertDistinct<WarningKind>(static code => ClaimOf(Warning with { Kind = code }));
        AssertDistinct<InteractionStatus>(static code => ClaimOf(Attack with { Status = code }));
    }

    [Fact]
    public void Say_KindBesideStage_DiffersPairwise()
    {
        foreach (var stage in KnownOf<TransferStage>())
        {
            AssertDistinct<TransferKind>(code => ClaimOf(Delivery with { Kind = code, Stage = stage }));
        }

        foreach (var status in KnownOf<MeetingStatus>())
        {
            AssertDistinct<MeetingMode>(code => ClaimOf(Meeting with { Mode = code, Status = status }));
        }

        foreach (var stage in KnownOf<AgreementStage>())
        {
            AssertDistinct<AgreementKind>(code => ClaimOf(Agreement with { Kind = code, Stage = stage }));
        }
    }

    [Fact]
    public void Say_KindsBesideVerbs_DifferPairwise()
    {
        AssertDistinct<TransferKind>(static code => ClaimOf(Delivery with { Kind = code }, static p => p with { Wording = new() { Lemma = "supply" } }));
        AssertDistinct<TransferKind>(static code => ClaimOf(Delivery with { Kind = code }, static p => p with { Wording = new() { Lemma = "sell" } }));
        AssertDistinct<TransferStage>(static code => ClaimOf(Delivery with { Stage = code }, static p => p with { Wording = new() { Lemma = "deliver" } }));
        AssertDistinct<MeetingMode>(static code => ClaimOf(Meeting with { Mode = code }, static p => p with { Wording = new() { Lemma = "discuss" } }));
        AssertDistinct<AgreementStage>(static code => ClaimOf(Agreement with { Stage = code }, static p => p with { Wording = new() { Lemma = "ratify" } }));
    }

    [Fact]
    public void Say_Acts_DifferPairwise()
    {
        Actor[] speakers = [Actor.Named(ActorKind.MediaOutlet, "Financial Times"), Actor.Unnamed("experts") with { Kind = ActorKind.Group }, Actor.Named(ActorKind.Person, "Jane Doe")];
        foreach (var speaker in speakers)
        {
            AssertDistinct<SpeechAct>(code => ClaimOf(Attack) with { Attribution = [new AttributionLink { Sources = [speaker], Act = code }] });
            AssertDistinct<Evidentiality>(code => ClaimOf(Attack) with { Attribution = [new AttributionLink { Sources = [speaker], Act = SpeechAct.Say, Evidentiality = code }] });
        }
    }

    [Fact]
    public void Say_StageBy_IsTold()
    {
        var texts = new[] { default, Delivery.Suppliers, Delivery.Recipients, [Actor.State("TR", "Turkey")] }
            .Select(static by => ClaimOf(Delivery with { Stage = TransferStage.Cancelled, StageBy = by }).Say(German.Instance)).ToArray();
        Assert.Equal(texts.Length, texts.Distinct().Count());
    }

    [Theory]
    [InlineData("number", "hinsichtlich der Menge")]
    [InlineData("event.when", "hinsichtlich des Zeitpunkts")]
    [InlineData("event.items[0].quantity", "hinsichtlich der Menge")]
    [InlineData("event.shape", "hinsichtlich des Bestandteils „event.shape“")]
    public void Say_LimitedDenial_SaysTheLimit(string member, string expected)
    {
        var link = new AttributionLink { Sources = [Actor.State("RU", "Russia")], Act = SpeechAct.Deny, About = [MemberPath.Parse(member)] };
        Assert.Contains(expected, (ClaimOf(Delivery) with { Attribution = [link] }).Say(German.Instance), StringComparison.Ordinal);
    }

    [Fact]
    public void Say_UnknownCodes_StandInBraces()
    {
        Assert.EndsWith(" {proposition.event.status: called-off}", ClaimOf(Attack with { Status = InteractionStatus.Parse("called-off") }).Say(German.Instance), StringComparison.Ordinal);
        Assert.EndsWith(" {proposition.event.stage: lost}", ClaimOf(Delivery with { Stage = TransferStage.Parse("lost") }).Say(German.Instance), StringComparison.Ordinal);
        Assert.EndsWith(" {attribution[0].act: recant}", (ClaimOf(Attack) with { Attribution = [new AttributionLink { Sources = [Actor.Named(ActorKind.MediaOutlet, "FT")], Act = SpeechAct.Parse("recant") }] }).Say(German.Instance), StringComparison.Ordinal);
        Assert.Contains("{proposition.disposition: dreams; proposition.aspect: paused}".Split("; ")[1], ClaimOf(Attack, static p => p with { Aspect = Aspect.Parse("paused") }).Say(German.Instance), StringComparison.Ordinal);
    }
}
