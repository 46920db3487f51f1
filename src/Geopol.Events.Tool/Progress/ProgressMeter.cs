namespace Geopol.Events;

/// <summary>Shows the progress of reading an input: after half a second for the first time, and then at most ten times per second.</summary>
internal sealed class ProgressMeter(string name, long? total, Terminal terminal, ErrorOutput errors)
{
    internal static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    internal static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly long begun = terminal.Clock.GetTimestamp();
    private TimeSpan next = Patience;

    internal void Show(long done)
    {
        var elapsed = terminal.Clock.GetElapsedTime(begun);
        if (elapsed < next)
        {
            return;
        }

        next = elapsed + Interval;
        errors.ShowBar(ProgressBar.Text(name, done, total, elapsed, terminal.Width - 1));
    }
}
