using System.Diagnostics;
using System.Globalization;
using Geopol.Events.Benchmarks;

const int Processes = 5;
const int StreamProcesses = 3;

return args switch
{
    ["--make-claims", .. var path] => MakeClaims(path is [var given] ? given : "tests/Geopol.Events.Benchmarks/claims.ndjson"),
    ["--child"] => Measure(),
    ["--stream"] => MeasureStreams(),
    ["--memory", var megabytes] => await PeakMemoryAsync(int.Parse(megabytes, CultureInfo.InvariantCulture)).ConfigureAwait(false),
    ["--registry"] => MeasureRegistry(),
    ["--first", var name] => MeasureFirst(name),
    ["--actors"] => ShowRegistry(),
    ["--sentences"] => ShowSentences(),
    ["--print", var form] => Print(form),
    ["--print"] => ShowPrints(),
    ["--words", var asked] => MeasureWords(asked),
    ["--words"] => ShowWords(),
    ["--loop", var name] => Loop(name),
    _ => Run(args),
};

static int MakeClaims(string path)
{
    File.WriteAllBytes(path, ClaimMaker.MakeLines());
    return 0;
}

static int Measure()
{
    using var contest = new Contest(CommittedClaims.All());
    foreach (var measured in new Race(contest.Contestants, passesPerTurn: 4, ClaimMaker.Count).Run(rounds: 45))
    {
        Console.WriteLine(measured);
    }

    return contest.Sink == 0 ? 1 : 0;
}

static int MeasureStreams()
{
    // 400 MB in total per contestant, after the warm-up.
    const int Megabytes = 20;
    var lines = CommittedClaims.Lines();
    var race = new Race(StreamContest.Of(lines, Megabytes), passesPerTurn: 1, StreamContest.Claims(lines, Megabytes));
    foreach (var measured in race.Run(rounds: 20))
    {
        Console.WriteLine(measured);
    }

    return 0;
}

static int MeasureRegistry()
{
    var contest = new RegistryContest();
    foreach (var measured in new Race(contest.Contestants, passesPerTurn: 1, contest.Operations).Run(rounds: 45))
    {
        Console.WriteLine(measured);
    }

    return contest.Sink == 0 ? 1 : 0;
}

static int MeasureFirst(string name)
{
    Console.WriteLine(FirstLookUp.Measure(name));
    return 0;
}

static int ShowRegistry()
{
    // Only the rows of the registry.
    foreach (var row in RegistryRows.Of(Child, Processes))
    {
        Console.WriteLine(row);
    }

    return 0;
}

static int ShowSentences()
{
    Console.WriteLine(SentenceMemory.Row());
    return 0;
}

static int Print(string form)
{
    Console.WriteLine(FirstSentence.Measure(form));
    return 0;
}

static int ShowPrints()
{
    foreach (var row in FirstSentence.Rows(Child))
    {
        Console.WriteLine(row);
    }

    return 0;
}

static int MeasureWords(string asked)
{
    Console.WriteLine(FirstWords.Measure(asked));
    return 0;
}

static int ShowWords()
{
    foreach (var row in FirstWords.Rows(Child))
    {
        Console.WriteLine(row);
    }

    return 0;
}

static async Task<int> PeakMemoryAsync(int megabytes)
{
    Console.WriteLine(await StreamContest.PeakMemoryAsync(CommittedClaims.Lines(), megabytes).ConfigureAwait(false));
    return 0;
}

static int Loop(string name)
{
    // Runs one contestant for ten seconds, for a profiler.
    using var contest = new Contest(CommittedClaims.All());
    var streams = StreamContest.Of(CommittedClaims.Lines(), megabytes: 20);
    var pass = contest.Contestants.Concat(streams).Single(c => c.Name == name).Pass;
    for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(10);)
    {
        pass();
    }

    return 0;
}

static int Run(string[] args)
{
    if (!CommittedClaims.Lines().AsSpan().SequenceEqual(ClaimMaker.MakeLines()))
    {
        Console.Error.WriteLine("claims.ndjson isn't what the generator makes: run --make-claims, and see what changed.");
        return 1;
    }

    var processes = Enumerable.Range(1, Processes).Select(static number => Child($"process {number}", "--child").Select(Measurement.Parse).ToArray()).ToArray();
    var streams = Enumerable.Range(1, StreamProcesses).Select(static number => Child($"stream process {number}", "--stream").Select(Measurement.Parse).ToArray()).ToArray();
    var report = new Report(processes, streams, [Memory(), SentenceMemory.Row(), .. FirstWords.Rows(Child), .. FirstSentence.Rows(Child), .. RegistryRows.Of(Child, Processes)]);
    Console.WriteLine($"\n{report}");
    if (Array.IndexOf(args, "--write") is var at && at >= 0)
    {
        File.WriteAllText(args[at + 1], Page.Of(report));
    }

    return args.Contains("--check") && !report.IsAllMet ? 1 : 0;
}

static Row Memory()
{
    var ratios = Enumerable.Range(1, StreamProcesses).Select(static _ => Peak(400) / Peak(40)).ToArray();
    return new Row("ReadLinesAsync, peak memory of 400 MB / of 40 MB", Median.Of(ratios), ratios.Min(), ratios.Max(), 1.1);

    static double Peak(int megabytes)
    {
        var text = megabytes.ToString(CultureInfo.InvariantCulture);
        return double.Parse(Child($"peak memory, {text} MB", "--memory", text)[0], CultureInfo.InvariantCulture);
    }
}

static string[] Child(string title, params string[] arguments)
{
    Console.WriteLine(title);
    using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
    var lines = child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    child.WaitForExit();
    foreach (var line in lines)
    {
        Console.WriteLine($"  {line}");
    }

    return child.ExitCode == 0 ? lines : throw new InvalidOperationException($"{title} failed.");
}
