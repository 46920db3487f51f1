using System.Text;

namespace Geopol.Events.Tests;

public sealed class ProgressMeterTests : IDisposable
{
    private readonly ManualClock clock = new();
    private readonly MemoryStream error = new();
    private readonly ErrorOutput errors;

    public ProgressMeterTests() => errors = new ErrorOutput(error, new Terminal(clock, static () => 80));

    private string Shown => Encoding.UTF8.GetString(error.ToArray());

    public void Dispose() => error.Dispose();

    [Fact]
    public void Show_ShortRun_ShowsNothing()
    {
        var meter = new ProgressMeter("a", 100, errors.Terminal!, errors);

        clock.Advance(499);
        meter.Show(50);
        errors.ClearBar();

        Assert.Equal("", Shown);
    }

    [Fact]
    public void Show_LongRun_ShowsTenTimesASecondAtMost()
    {
        var meter = new ProgressMeter("a", null, errors.Terminal!, errors);

        clock.Advance(500);
        meter.Show(1);
        clock.Advance(99);
        meter.Show(2);
        clock.Advance(1);
        meter.Show(3);

        Assert.Equal("\ra 1 B  0:00\ra 3 B  0:00", Shown);
    }

    [Fact]
    public void ClearBar_ShownBar_LeavesAnEmptyLine()
    {
        errors.ShowBar("12345");
        errors.ShowBar("123");
        errors.ClearBar();
        errors.ClearBar();

        Assert.Equal("\r12345\r123  \r   \r", Shown);
    }

    [Fact]
    public void Flush_LinesWhileABarIsShown_StandOnLinesOfTheirOwn()
    {
        errors.ShowBar("bar");
        errors.AppendLine("line");
        errors.Flush();

        Assert.Equal("\rbar\r   \rline\n", Shown);
    }

    [Fact]
    public async Task Run_SlowInputAtATerminal_ShowsTheBarAndTakesItAwayBeforeTheCounts()
    {
        var text = new Queue<string>([$"{ClaimLines.Good}\n", $"{ClaimLines.Good}\n"]);
        using var input = new PortionStream(() =>
        {
            clock.Advance(1000);
            return text.TryDequeue(out var line) ? Encoding.UTF8.GetBytes(line) : [];
        });

        await GeopolTool.RunAsync(["validate"], input, error, error, errors.Terminal, TestContext.Current.CancellationToken);

        var length = ClaimLines.Good.Length + 1;
        Assert.Equal(
            $"\r- {length} B  0:01\r- {2 * length} B  0:02\r{new string(' ', $"- {length} B  0:01".Length)}\rclaims=2 errors=0 warnings=0\n", Shown);
    }

    [Fact]
    public void Width_OfNoUse_IsTheUsual() => Assert.Equal(80, new Terminal(clock, static () => 0).Width);
}
