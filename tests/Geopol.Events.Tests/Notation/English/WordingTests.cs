using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>If a member bears on truth, each of its known codes prints a different sentence without notes.</summary>
public sealed class WordingTests
{
    private static readonly Actor Iran = Named("Iran");
    private static readonly Actor Russia = Named("Russia");
    private static readonly Transfer Supply = new() { Suppliers = [Iran], Recipients = [Russia], Items = [Goods.Of(Commodity.Parse("drones"))] };

    private static readonly (string Member, Func<string, Claim> With)[] Members =
    [
        ("Polarity", static code => Put(Past with { Polarity = Polarity.Parse(code) })),
        ("Modality", static code => Put(Past with { Modality = Modality.Parse(code), Tense = code switch { "asserted" or "counterfactual" => Tense.Past, "estimated" => Tense.Future, _ => default }, Likelihood = code == "estimated" ? Likelihood.OfWord("likely") : null })),
        ("Disposition", static code => Put(Past with { Disposition = Disposition.Parse(code) })),
        ("Tense", static code => Put(Past with { Tense = Tense.Parse(code) })),
        ("Aspect", static code => Put(Past with { Aspect = Aspect.Parse(code) })),
        ("Evidentiality", static code => Put(Past with { Evidentiality = Evidentiality.Parse(code) })),
        ("TransferStage", static code => Put(Past with { Event = Supply with { Stage = TransferStage.Parse(code) } })),
        ("TransferStage", static code => Put(Past with { Event = Supply with { Stage = TransferStage.Parse(code), StageBy = [Named("Turkey")] } })),
        ("TransferKind", static code => Put(Past with { Event = Supply with { Kind = TransferKind.Parse(code) } })),
        ("MeetingStatus", static code => Put(Past with { Event = new Meeting { Parties = [Iran, Russia], Status = MeetingStatus.Parse(code) } })),
        ("MeetingMode", static code => Put(Past with { Event = new Meeting { Parties = [Iran, Russia], Mode = MeetingMode.Parse(code) } })),
        ("AgreementStage", static code => Put(Past with { Event = new Agreement { Parties = [Iran, Russia], Kind = AgreementKind.Treaty, Stage = AgreementStage.Parse(code) } })),
        ("AgreementKind", static code => Put(Past with { Event = new Agreement { Parties = [Iran, Russia], Kind = AgreementKind.Parse(code), Stage = AgreementStage.Signed } })),
        ("WarningKind", static code => Put(Past with { Event = new Warning { Issuers = [Iran], Addressees = [Russia], Kind = WarningKind.Parse(code) } })),
        ("SpeechAct", static code => Put(Past) with { Attribution = [new() { Sources = [Named("Turkey")], Act = SpeechAct.Parse(code) }] }),
        ("InteractionStatus", static code => Put(Past with { Event = new Interaction { Verb = Verb.Parse("attack"), Agents = [Iran], Objects = [Russia], Status = InteractionStatus.Parse(code) } })),
    ];

    private static Proposition Past => new() { Event = Supply, Modality = Modality.Asserted, Tense = Tense.Past };

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Members.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Write_OfTwoKnownCodesOfAMember_DiffersWithoutNotes(int row)
    {
        var (member, with) = Members[row];
        var said = CodesOf(member).ToDictionary(static code => code, code => WrittenSentence.Of(with(code)));
        var shared = said.GroupBy(static pair => pair.Value).Where(static group => group.Count() > 1 || group.Key.Contains('{')).Select(static group => $"{string.Join(", ", group.Select(static pair => pair.Key))}: {group.Key}");

        Assert.Equal("", string.Join('\n', shared));
        Assert.All(said, pair => Assert.True(WrittenSentence.SaysAllThatBearsOnTruth(pair.Value, with(pair.Key)), pair.Value));
    }

    internal static IEnumerable<string> CodesOf(string type) => typeof(Claim).Assembly.GetType($"Geopol.Events.{type}")!
        .GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType.Name == type).Select(static property => $"{property.GetValue(null)}");

    private static Claim Put(Proposition proposition) => new() { Proposition = proposition };

    private static Actor Named(string name) => Vocabulary.Default.Name(name)!.Actor!;
}
