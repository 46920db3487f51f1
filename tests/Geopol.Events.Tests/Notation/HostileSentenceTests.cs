using System.Diagnostics;
using System.Text;

namespace Geopol.Events.Tests;

/// <summary>Reads texts of millions of characters. No text throws, and a text that is four times as long takes about four times as long.</summary>
public sealed class HostileSentenceTests
{
    // Quadratic time would give a factor of 16.
    private const double MostTimes = 12;

    // The tolerance for other load on the machine. Quadratic time would take minutes.
    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(250);

    private static readonly Dictionary<string, Func<int, string>> Sorts = new()
    {
        ["one word"] = static n => new string('x', n),
        ["one capital word"] = static n => new string('X', n),
        ["a short word and a long one"] = static n => "ab " + new string('x', n),
        ["spaces"] = static n => new string(' ', n),
        ["spaces inside"] = static n => $"DPRK{new string(' ', n)}may sell",
        ["commas"] = static n => new string(',', n),
        ["a list without end"] = static n => Repeated("DPRK, ", n),
        ["a list of sources"] = static n => "DPRK sold arms, per " + Repeated("FT, ", n),
        ["alternatives"] = static n => Repeated("DPRK or ", n),
        ["and"] = static n => Repeated("DPRK and ", n),
        ["open brackets"] = static n => new string('[', n),
        ["open parentheses"] = static n => "DPRK may " + new string('(', n),
        ["a bracket without end"] = static n => "[" + new string('x', n),
        ["a long name"] = static n => $"[{new string('x', n)}] sold arms to Russia",
        ["escapes"] = static n => $"[{new string('\\', n)}",
        ["bars"] = static n => $"[x{new string('|', n)}] sold arms",
        ["especially"] = static n => Repeated("experts (especially ", n),
        ["deals"] = static n => Repeated("DPRK and Russia discuss a deal in which ", n),
        ["bare deals"] = static n => "DPRK discusses " + Repeated("a deal in which ", n),
        ["conditions"] = static n => Repeated("if ", n),
        ["warnings"] = static n => Repeated("DPRK warns that if DPRK warns that ", n),
        ["infinitives"] = static n => "DPRK promises " + Repeated("to promise ", n),
        ["stances"] = static n => "DPRK " + Repeated("plans to ", n),
        ["speakers"] = static n => Repeated("FT reports that ", n),
        ["accusations"] = static n => "DPRK accuses " + Repeated("DPRK, ", n),
        ["relays"] = static n => "DPRK sold arms, per FT" + Repeated(" via FT", n),
        ["prepositions"] = static n => "DPRK met Russia " + Repeated("on oil ", n),
        ["times"] = static n => "DPRK met Russia " + Repeated("in 2023 ", n),
        ["ratings"] = static n => "DPRK met Russia, per FT." + Repeated(" FT: reliability B.", n),
        ["modifiers"] = static n => "DPRK sold " + Repeated("highly ", n),
        ["digits"] = static n => "DPRK sold " + new string('7', n),
        ["groups of digits"] = static n => "DPRK sold 1" + Repeated(",000", n),
        ["dots"] = static n => "DPRK sold arms in 2023" + new string('.', n),
        ["a set of dates"] = static n => $"DPRK sold arms in {{{Repeated("2023,", n)}2024}}",
        ["open dates"] = static n => "DPRK met Russia " + Repeated("in [", n),
        ["quotation marks"] = static n => new string('"', n),
        ["backslashes"] = static n => new string('\\', n),
        ["unpaired surrogates"] = static n => new string('\ud83d', n),
        ["surrogates in brackets"] = static n => $"[{new string('\udc00', n)}] sold arms",
        ["zeros"] = static n => new string('\0', n),
        ["any characters"] = static n => Any(n),
    };

    public static TheoryData<string> Names => [.. Sorts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void TryParse_MillionsOfCharacters_AnswersInLinearTime(string sort)
    {
        var most = Tier.Of(10_000_000);
        var (few, many) = (Sorts[sort](most / 4), Sorts[sort](most));

        // The first run is only for the JIT compiler. Other load makes some runs longer, so the best of three runs counts. If that isn't enough, the
        // measurement is repeated.
        Read(few);
        var (brief, longer) = (Best(few), Best(many));
        for (var again = 0; again < 3 && longer >= MostTimes * brief + Noise; again++)
        {
            (brief, longer) = (Best(few), Best(many));
        }

        Assert.True(longer < MostTimes * brief + Noise, $"{sort}: {brief.TotalMilliseconds} ms for {few.Length}, {longer.TotalMilliseconds} ms for {many.Length}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Expect_ThousandsOfCharacters_Answers(string sort)
    {
        var text = Sorts[sort](Tier.IsLong ? 100_000 : 3_000);

        Assert.NotNull(ClaimNotation.Default.GetCompletions(text, text.Length));
        Assert.NotNull(ClaimNotation.Default.GetCompletions(text, text.Length / 2));
    }

    private static TimeSpan Best(string text) => new[] { Read(text), Read(text), Read(text) }.Min();

    private static TimeSpan Read(string text)
    {
        var clock = Stopwatch.StartNew();
        if (!ClaimNotation.Default.TryParse(text.AsSpan(), out var claim, out NotationIssue fault))
        {
            Assert.InRange(fault.Column, 1, text.Length + 1);
            Assert.True(fault.ToString().Length < 600, fault.ToString());
            return clock.Elapsed;
        }

        var elapsed = clock.Elapsed;
        Assert.NotNull(claim);
        return elapsed;
    }

    private static string Repeated(string part, int length) => new StringBuilder(length + part.Length).Insert(0, part, (length / part.Length) + 1).ToString();

    private static string Any(int length)
    {
        var random = new Random(7);
        return string.Create(length, random, static (span, random) =>
        {
            foreach (ref var c in span)
            {
                c = (char)random.Next(char.MaxValue + 1);
            }
        });
    }
}
