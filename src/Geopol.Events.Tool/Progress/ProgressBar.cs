using System.Globalization;

namespace Geopol.Events;

/// <summary>Writes the progress bar as text.</summary>
internal static class ProgressBar
{
    private const int LongestBar = 30;
    private const int ShortestBar = 8;
    private const int ShortestName = 12;

    private static readonly TimeSpan LongestEstimate = new(99, 59, 59);

    private static readonly string[] Units = ["B", "kB", "MB", "GB", "TB"];

    /// <summary>
    /// <c>claims.ndjson [======>   ]  60 %  6.0 MB of 10.0 MB  0:04 left</c>. If the length of the input isn't known:
    /// <c>- 6.0 MB  0:06</c>. If the text is wider than <paramref name="width"/>, the bar is left out first, and then the end of the text is cut off.
    /// </summary>
    internal static string Text(string name, long done, long? total, TimeSpan elapsed, int width)
    {
        var shownName = Shortened(LineText.Of(Path.GetFileName(name)), Math.Max(ShortestName, width / 3));
        var text = total is { } all and > 0
            ? Known(shownName, Math.Clamp(done, 0, all), all, elapsed, width)
            : $"{shownName} {Size(done)}  {Clock(elapsed)}";
        return text.Length <= width ? text : text[..Math.Max(width, 0)];
    }

    private static string Known(string name, long done, long total, TimeSpan elapsed, int width)
    {
        var share = (double)done / total;
        var figures = string.Create(CultureInfo.InvariantCulture, $"{(int)(share * 100),3} %  {Size(done)} of {Size(total)}");
        if (done > 0)
        {
            figures += $"  {Clock(Left(done, total, elapsed))} left";
        }

        var room = Math.Min(width - name.Length - figures.Length - 4, LongestBar);
        return room < ShortestBar ? $"{name} {figures}" : $"{name} [{Bar(share, room)}] {figures}";
    }

    // A slow first portion gives an estimate that is too large for a TimeSpan.
    private static TimeSpan Left(long done, long total, TimeSpan elapsed) =>
        TimeSpan.FromSeconds(Math.Min(elapsed.TotalSeconds * ((total - done) / (double)done), LongestEstimate.TotalSeconds));

    private static string Bar(double share, int length)
    {
        var filled = (int)(share * length);
        return filled == length ? new string('=', length) : $"{new string('=', filled)}>".PadRight(length);
    }

    private static string Size(long bytes)
    {
        var unit = 0;
        var size = (double)bytes;
        while (size >= 999.95 && unit < Units.Length - 1)
        {
            size /= 1000;
            unit++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{size.ToString(unit == 0 ? "F0" : "F1", CultureInfo.InvariantCulture)} {Units[unit]}");
    }

    private static string Clock(TimeSpan time) => time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Minutes}:{time.Seconds:00}");

    // Keeps the end of the name, because it says more than the beginning.
    private static string Shortened(string name, int length) => name.Length <= length ? name : $"...{name[^(length - 3)..]}";
}
