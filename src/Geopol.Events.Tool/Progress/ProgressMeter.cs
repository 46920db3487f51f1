namespace Geopol.Events;

/// <summary>Shows how far the reading of one input is, ten times a second at most, and only where it takes long enough to be asked.</summary>
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
