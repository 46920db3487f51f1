namespace Geopol.Events;

/// <summary>A terminal that shows progress.</summary>
/// <param name="clock">The clock that measures the time.</param>
/// <param name="width">Returns the number of columns.</param>
internal sealed class Terminal(TimeProvider clock, Func<int> width)
{
    private const int UsualWidth = 80;

    internal TimeProvider Clock { get; } = clock;

    internal int Width => width() is > 0 and var columns ? columns : UsualWidth;

    /// <summary>The terminal of standard error; null where standard error isn't a terminal, or is a terminal that can't move back within a line.</summary>
    internal static Terminal? OfError() =>
        Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb" ? null : new Terminal(TimeProvider.System, Columns);

    private static int Columns()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
