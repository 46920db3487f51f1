using System.Globalization;

namespace Geopol.Events.Tests;

/// <summary>Claims with several long members at the same time, so that work on pairs of the members is measurable.</summary>
internal static class LongClaims
{
    internal static IReadOnlyDictionary<string, Func<int, Claim>> All { get; } = new Dictionary<string, Func<int, Claim>>
    {
        ["names of two parties"] = static n => Meeting(Named("a", n), Named("b", n)),
        ["names of two parties in one order and the other"] = static n => Meeting(Named("", n), Named("", -n)),
        ["codes of two parties in one scheme"] = static n => Meeting(Coded(n, static (i, party) => $"x:{party}{i}"), n),
        ["codes of two parties in many schemes"] = static n => Meeting(Coded(n, static (i, party) => $"x{i}{party}:1"), n),
        ["names of 32 parties"] = static n => Meeting([.. Enumerable.Range(0, 32).Select(party => Named(Text("p", party), n / 8))]),
        ["suppliers and recipients"] = static n => Of(new Transfer { Suppliers = Actors("s", n), Recipients = Actors("r", n), Intermediaries = Actors("i", n) }),
        ["suppliers of one name in several languages"] = static n => Of(new Transfer { Suppliers = [.. Enumerable.Range(0, n).Select(static i => Actor.Named(ActorKind.Company, "Acme") with { Id = [Identifier.Parse(Text("x:", i))] })] }),
        ["items and marks"] = static n => Of(new Transfer { Items = Goods(n), Marks = Marks("items", n) }),
        ["parties and marks"] = static n => Of(new Meeting { Parties = Actors("p", n), Marks = Marks("parties", n) }),
        ["marks on codes of parties"] = static n => Of(new Meeting { Parties = [.. Enumerable.Range(0, n).Select(static i => Actor.Named(ActorKind.Company, Text("c", i)) with { Id = [Identifier.Parse(Text("wikidata:Q", i))] })], Marks = Marks("parties", n, ".id.wikidata") }),
        ["marks on members that aren't there"] = static n => Of(new Meeting { Marks = Marks("parties", n) }),
        ["parties that the registry knows"] = static n => Of(new Meeting { Parties = [.. Enumerable.Range(0, n).Select(static i => Actor.Named(ActorKind.State, i % 2 == 0 ? "Iran" : "Russia"))] }),
        ["marks on unknown members"] = static n => Of(new Meeting { Unknown = Unknown(n), Marks = [.. Enumerable.Range(0, n).Select(static i => Mark.Inferred(Text("member-", i)))] }),
        ["a denial of unknown members"] = static n => new Claim { Proposition = new Meeting { Unknown = Unknown(n) }, Attribution = [new AttributionLink { Act = SpeechAct.Deny, About = [.. Enumerable.Range(0, n).Select(static i => MemberPath.Parse(Text("member-", i)))] }] },
        ["parties that are all one"] = static n => Of(new Meeting { Parties = [.. Enumerable.Range(0, n).Select(static _ => Actor.Named(ActorKind.Company, "Acme"))] }),
        ["suppliers inferred one by one"] = static n => Of(new Transfer { Suppliers = Actors("s", n), Recipients = Actors("r", n), Marks = [.. Marks("suppliers", n).Concat(Marks("recipients", n))] }),
        ["agents and marks"] = static n => Of(new Interaction { Verb = Verb.Parse("attack"), Agents = [.. Actors("a", n).Select(Participant.Of)], Marks = Marks("agents", n) }),
        ["links of one source"] = static n => new Claim { Proposition = new Meeting(), Attribution = Attribution.Create([.. Enumerable.Range(0, n).Select(static i => AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Reuters")))]) },
        ["links about members"] = static n => new Claim { Proposition = new Meeting(), Attribution = [new AttributionLink { Act = SpeechAct.Deny, About = Paths("parties", n), Marks = Marks("sources", n) }] },
        ["terms"] = static n => Of(new Agreement { Terms = [.. Enumerable.Range(0, n).Select(static i => Clause.Of(new Meeting { Venue = Text("hall ", i) }))] }),
        ["a long name"] = static n => Meeting(Actor.Named(ActorKind.Company, string.Concat(Enumerable.Repeat("Acme é ", n)).Trim())),
        ["a long description"] = static n => Of(new Meeting { Description = LocalizedText.Of("en", string.Concat(Enumerable.Repeat("it is said \"so\" \n", n))) }),
        ["long words"] = static n => Of(new Warning { Consequence = Clause.Of(string.Concat(Enumerable.Repeat("harm, ", n)).Trim()) }),
        ["a long address"] = static n => new Claim { Proposition = new Meeting(), Evidence = [new EvidenceItem { Url = "https://example.org/" + new string('%', n) }] },
    };

    private static UnknownMembers Unknown(int count) => (UnknownMembers)Distinct.List(typeof(UnknownMembers), 0, count);

    private static Claim Of(GeopolEvent content) => new() { Proposition = Proposition.Of(content) };

    private static Claim Meeting(params Actor[] parties) => Of(new Meeting { Parties = [.. parties] });

    private static Claim Meeting(Func<int, Actor> party, int _) => Meeting(party(0), party(1));

    private static Func<int, Actor> Coded(int count, Func<int, int, string> code) => party => new Actor
    {
        Kind = ActorKind.Company,
        Id = Identifiers.Create([.. Enumerable.Range(0, count).Select(i => Identifier.Parse(code(i, party)))]),
    };

    // If the count is negative, the texts are in the opposite order.
    private static Actor Named(string text, int count) => new()
    {
        Kind = ActorKind.Company,
        Names = LocalizedText.Of([.. Enumerable.Range(0, Math.Abs(count)).Select(i => new LanguageText(LanguageTag.Parse(Text("l", i)), Text("name " + text, count < 0 ? -count - i : i)))]),
    };

    private static EquatableArray<Actor> Actors(string name, int count) =>
        [.. Enumerable.Range(0, count).Select(i => Actor.Named(ActorKind.Company, Text(name, i)))];

    private static EquatableArray<Goods> Goods(int count) => [.. Enumerable.Range(0, count).Select(static i => Geopol.Events.Goods.Named(Text("thing ", i)))];

    private static EquatableArray<Mark> Marks(string member, int count, string inside = "") =>
        [.. Enumerable.Range(0, count).Select(i => Mark.Inferred(Text(member + "[", i) + "]" + inside))];

    private static EquatableArray<MemberPath> Paths(string member, int count) => [.. Enumerable.Range(0, count).Select(i => MemberPath.Parse(Text(member + "[", i) + "]"))];

    private static string Text(string before, int number) => before + number.ToString(CultureInfo.InvariantCulture);
}
