namespace Geopol.Events.Tests;

/// <summary>A clock that always shows the same instant.</summary>
internal sealed class StoppedClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
