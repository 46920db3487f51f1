using System.Globalization;

namespace Geopol.Events.Benchmarks;

/// <summary>The result of one contestant in one process. The child process passes it to its parent as one line.</summary>
internal sealed record Measurement(string Name, double Nanoseconds, long AllocatedBytes)
{
    internal static Measurement Parse(string line)
    {
        var parts = line.Split('\t');
        return new(parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture), long.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}\t{Nanoseconds:F1}\t{AllocatedBytes}");
}
