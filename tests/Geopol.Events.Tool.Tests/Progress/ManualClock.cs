namespace Geopol.Events.Tests;

/// <summary>A clock that the test moves.</summary>
internal sealed class ManualClock : TimeProvider
{
    private long ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => ticks;

    internal void Advance(int milliseconds) => ticks += milliseconds * TimeSpan.TicksPerMillisecond;
}
