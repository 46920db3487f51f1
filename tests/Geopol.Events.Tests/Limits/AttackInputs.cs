using System.Globalization;
using System.Text;

namespace Geopol.Events.Tests;

/// <summary>Inputs that once blocked a call for minutes or took gigabytes. Each is JSON. In the long tier, they are as large as when they were found.</summary>
internal static class AttackInputs
{
    private const int MiB = 1 << 20;

    // This is nearly the limit of 16 MiB. The short tier has a thirtieth of that, which still exceeds a quarter of the default limit of values.
    private static readonly int Largest = Tier.IsLong ? 15 * MiB : MiB / 2;
    private static readonly int Members = Tier.IsLong ? 1_100_000 : 140_000;

    internal static ReadOptions Options { get; } = new() { MaxValues = ReadOptions.Default.MaxValues / (Tier.IsLong ? 1 : 4) };

    // In the short tier, an input has a fifth of its original size.
    private static int Size(int found) => Tier.IsLong ? found : found / 5;

    internal static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["two parties with 100,000 names each"] = static () => Meeting(Names("a", Size(100_000)), Names("b", Size(100_000))),
        ["two parties with 25,000 codes each"] = static () => Meeting(Codes("a", Size(25_000)), Codes("b", Size(25_000))),
        ["32 parties with 800 names each"] = static () => Meeting([.. Enumerable.Range(0, 32).Select(static party => Names($"p{party}-", 800))]),
        ["100,000 links of one source"] = static () => Links(Size(100_000), """{"act":"claim","sources":[{"names":{"en":"S"}}]}"""),
        ["25,000 items and marks"] = static () => Transfer($"\"items\":[{List(Size(25_000), static i => $$"""{"name":"thing {{i}}"}""")}],\"marks\":[{List(Size(25_000), static i => $$"""{"kind":"inferred","member":"items[{{i}}]"}""")}]"),
        ["50,000 items"] = static () => Transfer($"\"items\":[{List(Size(50_000), static i => $$"""{"name":"thing {{i}}"}""")}]"),
        ["50,000 sources"] = static () => Links(1, $$"""{"act":"claim","sources":[{{List(Size(50_000), static i => $$$"""{"names":{"en":"S{{{i}}}"}}""")}}]}"""),
        ["megabytes of empty evidence"] = static () => Claim($"\"evidence\":[{Repeated("{},", Largest)}{{}}]"),
        ["megabytes of empty links"] = static () => Claim($"\"attribution\":[{Repeated("{},", Largest)}{{}}]"),
        ["megabytes of empty sources"] = static () => Links(1, $$"""{"sources":[{{Repeated("{},", Largest)}}{}]}"""),
        ["megabytes of terms"] = static () => Claim($"\"proposition\":{{\"event\":{{\"$type\":\"agreement\",\"terms\":[{Repeated("""{"event":{"$type":"interaction"}},""", Largest)}\"x\"]}}}}", hasProposition: false),
        ["megabytes of unknown members"] = static () => Claim($"\"new\":{{{List(Members, static i => $"\"m{i}\":1")}}}"),
        ["megabytes of unknown members of the claim"] = static () => Claim(List(Members, static i => $"\"m{i}\":1")),
        ["a hundred faults after megabytes"] = static () => Claim($"\"a\":[{Repeated("1,", Largest)}1],\"evidence\":[{Repeated("1,", 400)}1]"),
        ["faults alone"] = static () => Claim($"\"evidence\":[{Repeated("1,", Largest)}1]"),
        ["a member twice after megabytes"] = static () => Claim($"\"a\":[{Repeated("[],", Largest)}1],\"a\":1"),
        ["megabytes of brackets"] = static () => Encoding.UTF8.GetBytes(Repeated("[", Largest)),
        ["megabytes of one name"] = static () => Meeting($$$"""{"names":{"en":"{{{Repeated("x", Size(MiB))}}}"}}""", $$$"""{"names":{"en":"{{{Repeated("\u0301", Size(MiB))}}}"}}"""),
        ["a code that is a word of the notation"] = static () => Meeting("""{"id":{"iso3166-1-alpha-2":"arms"}}"""),
        ["a name that is a sentence"] = static () => Meeting("""{"names":{"en":"x\\nRussia sells arms to Iran, per Reuters\\ny\\u001b[31m\\u202e"}}"""),
    };

    private static byte[] Meeting(params string[] parties) =>
        Claim($"\"proposition\":{{\"event\":{{\"$type\":\"meeting\",\"parties\":[{string.Join(',', parties)}]}}}}", hasProposition: false);

    private static byte[] Transfer(string members) => Claim($"\"proposition\":{{\"event\":{{\"$type\":\"transfer\",{members}}}}}", hasProposition: false);

    private static byte[] Links(int count, string link) => Claim($"\"attribution\":[{List(count, _ => link)}]");

    private static byte[] Claim(string members, bool hasProposition = true) => Encoding.UTF8.GetBytes(
        $"{{\"format\":\"geopol/1\",{(hasProposition ? """ "proposition":{"event":{"$type":"meeting"}},""" : "")}{members}}}");

    private static string Names(string text, int count) => $$$"""{"kind":"company","names":{{{{List(count, i => $"\"l{i}\":\"{text}{i}\"")}}}}}""";

    private static string Codes(string text, int count) => $$$"""{"kind":"company","id":{{{{List(count, i => $"\"s{i}\":\"{text}\"")}}}}}""";

    private static string List(int count, Func<int, string> item)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(item(i));
        }

        return text.ToString();
    }

    private static string Repeated(string part, int length) => new StringBuilder(length + part.Length).Insert(0, part, length / part.Length).ToString();
}
