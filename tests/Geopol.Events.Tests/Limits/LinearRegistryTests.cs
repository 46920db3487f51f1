using System.Globalization;
using System.Text;

namespace Geopol.Events.Tests;

/// <summary>The work to load your own actors is in proportion to the file. The number of issues is bounded.</summary>
public sealed class LinearRegistryTests
{
    private static readonly Dictionary<string, Func<int, string>> Csv = new()
    {
        ["rows with three codes"] = static n => Rows(n, static i => $"Actor {i},x:a{i};y:b{i};z:c{i},"),
        ["rows with other names"] = static n => Rows(n, static i => $"Actor {i},,de:Akteur {i};fr:Acteur {i}"),
        ["rows of one name"] = static n => Rows(n, static i => $"Acme,x:{i},"),
        ["rows about one actor"] = static n => Rows(n, static i => $"Actor {i},x:1,de:Akteur {i}"),
        ["rows about a known actor"] = static n => Rows(n, static i => $"Actor {i},iso3166-1-alpha-2:KP;x:{i},de:Akteur {i}"),
        ["rows about many known codes"] = static n => Rows(1, i => "A," + string.Join(';', Enumerable.Range(0, n / 8).Select(static c => $"x:{c}")) + ",") + string.Concat(Enumerable.Range(0, n).Select(static i => $"B,x:{i % 20},\n")),
        ["rows that contradict each other"] = static n => Rows(2, static i => $"A{i},x:{i},") + string.Concat(Enumerable.Range(0, n).Select(static i => $"B{i},x:0;x:1,\n")),
        ["faulty rows"] = static n => Rows(n, static _ => "A,KP,Nordkorea"),
        ["rows of no one"] = static n => Rows(n, static _ => ",,de:x"),
        ["quotation marks"] = static n => Rows(n, static i => $"\"A\"\"{i}\",,"),
        ["misplaced quotation marks"] = static n => Rows(n, static i => $"\"A\"{i}, \"B\",C\"D\""),
        ["an unclosed quotation mark"] = static n => Rows(1, static _ => "\"A") + Rows(n, static i => $"A{i}\"\","),
        ["repeated names of columns"] = static n => Rows(n, static _ => "name,id,otherNames"),
        ["returns"] = static n => Rows(1, static _ => "A,,") + new string('\r', n),
        ["a column many times"] = static n => string.Concat(Enumerable.Repeat("name,", n)) + "id\n" + new string(',', n) + "A\n",
        ["commas"] = static n => Rows(1, i => new string(',', n)),
        ["columns"] = static n => string.Join(',', Enumerable.Range(0, n).Select(static i => $"c{i}")) + ",name\n" + new string(',', n) + "A\n",
    };

    private static readonly Dictionary<string, Func<int, string>> Json = new()
    {
        ["actors"] = static n => Items(n, static i => $$$$"""{"actor":{"id":{"x":"{{{{i}}}}"},"names":{"en":"Actor {{{{i}}}}"}}}"""),
        ["actors about one"] = static n => Items(n, static i => $$$$"""{"actor":{"id":{"x":"1"},"names":{"l{{{{i}}}}":"Actor {{{{i}}}}"}}}"""),
        ["codes of one"] = static n => """[{"actor":{"names":{"en":"A"}},"codes":[""" + string.Join(',', Enumerable.Range(0, n).Select(static i => $$"""{"id":"x:{{i}}"}""")) + "]}]",
        ["names of one"] = static n => """[{"actor":{"names":{"en":"A"}},"otherNames":[""" + string.Join(',', Enumerable.Range(0, n).Select(static i => $$"""{"language":"de","text":"A{{i}}"}""")) + "]}]",
        ["adjectives of one"] = static n => """[{"actor":{"names":{"en":"A"}},"adjectives":[""" + string.Join(',', Enumerable.Range(0, n).Select(static i => $"\"Aish{i}\"")) + "]}]",
        ["faulty items"] = static n => Items(n, static _ => """{"actor":3}"""),
        ["unknown members"] = static n => """[{"actor":{"names":{"en":"A"}},""" + string.Join(',', Enumerable.Range(0, n).Select(static i => $"\"m{i}\":1")) + "}]",
    };

    public static TheoryData<string> CsvNames => [.. Csv.Keys];

    public static TheoryData<string> JsonNames => [.. Json.Keys];

    [Theory]
    [MemberData(nameof(CsvNames))]
    public void WithCsv_FourTimesAsLong_TakesAboutFourTimesTheWork(string what) => AssertLinear(count =>
    {
        var text = Csv[what](count);
        return () => Assert.InRange(Issues(text), 0, 101);

        static int Issues(string text)
        {
            ActorRegistry.Default.WithCsv(text, out var issues);
            return issues.Count;
        }
    });

    [Theory]
    [MemberData(nameof(JsonNames))]
    public void WithJson_FourTimesAsLong_TakesAboutFourTimesTheWork(string what) => AssertLinear(count =>
    {
        var utf8 = Encoding.UTF8.GetBytes(Json[what](count));
        return () => Assert.InRange(Issues(utf8), 0, 101);

        static int Issues(byte[] utf8)
        {
            ActorRegistry.Default.WithJson(utf8, out var issues);
            return issues.Count;
        }
    });

    [Fact]
    public void With_FourTimesTheActors_TakesAboutFourTimesTheWork() => AssertLinear(static count =>
    {
        RegisteredActor[] actors = [.. Enumerable.Range(0, count).Select(static i => new RegisteredActor(Actor.Named(ActorKind.Company, Text("Actor ", i)) with { Id = [Identifier.Parse(Text("x:", i))] }))];
        return () => ActorRegistry.Default.With(actors).With(actors[0]);
    });

    [Fact]
    public void ClaimNotation_FourTimesTheActors_TakesAboutFourTimesTheWork() => AssertLinear(static count =>
    {
        var registry = ActorRegistry.Default.WithCsv(Csv["rows with three codes"](count), out _);
        return () => new ClaimNotation(Lexicon.Default, registry).Parse("Actor 7 met Iran");
    });

    [Fact]
    public void Find_FourTimesTheActors_TakesAboutFourTimesTheWork() => AssertLinear(static count =>
    {
        var registry = ActorRegistry.Default.WithCsv(Csv["rows of one name"](count), out _);
        return () =>
        {
            Assert.Equal(ActorLookupStatus.Ambiguous, registry.Find("Acme").Status);
            Assert.NotNull(registry.Find("Acme").Issue);
            Assert.NotNull(registry.Find("Acmee").Issue);
        };
    });

    [Fact]
    public void WithCsv_MoreIssuesThanAreListed_EndsWithOneThatSaysSo()
    {
        ActorRegistry.Default.WithCsv(Csv["faulty rows"](1_000), out var issues);

        Assert.Equal(101, issues.Count);
        Assert.Equal((IssueCodes.More, IssueSeverity.Error), (issues[100].Code, issues[100].Severity));
    }

    private static void AssertLinear(Func<int, Action> load)
    {
        var few = Tier.IsLong ? 2_000 : 400;
        var growth = Growth.Of(load(few), load(4 * few), () => load(16 * few));
        Assert.True(growth.IsLinear, growth.ToString());
    }

    private static string Rows(int count, Func<int, string> row)
    {
        var text = new StringBuilder("name,id,otherNames\n");
        for (var i = 0; i < count; i++)
        {
            text.Append(row(i)).Append('\n');
        }

        return text.ToString();
    }

    private static string Items(int count, Func<int, string> item) => $"[{string.Join(',', Enumerable.Range(0, count).Select(item))}]";

    private static string Text(string before, int number) => before + number.ToString(CultureInfo.InvariantCulture);
}
