namespace Geopol.Events;

/// <summary>A terminal that shows progress.</summary>
/// <param name="clock">What time is measured with.</param>
/// <param name="width">Tells how many columns it has.</param>
internal sealed class Terminal(TimeProvider clock, Func<int> width)
{
    private const int UsualWidth = 80;

    internal TimeProvider Clock { get; } = clock;

    internal int Width => width() is > 0 and var columns ? columns : UsualWidth;

    /// <summary>The terminal that standard error is; null where there is none, or one that can't go back in a line.</summary>
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
