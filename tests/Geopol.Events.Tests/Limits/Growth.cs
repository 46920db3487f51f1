using System.Diagnostics;
using System.Globalization;

namespace Geopol.Events.Tests;

/// <summary>
/// The growth of work with the input. It compares an input with an input that is four times as long, by the processor time of the thread and by the bytes that
/// the thread allocates. Linear work gives 4, and quadratic work gives 16.
/// </summary>
/// <remarks>
/// If a measurement fails, it is repeated, and the lowest cost of each input counts. Noise makes some runs longer, but quadratic work makes all runs longer. If
/// the result is still unclear, an input that is sixteen times as long decides. A buffer that becomes too large for a cache, or for the heap of small objects,
/// is a single step, but quadratic growth continues.
/// </remarks>
internal readonly record struct Growth(double Time, double Bytes)
{
    private const double Most = 5;
    private const int Rounds = 12;

    // This is long enough for a busy machine to have a quiet moment.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    // These values are lower than the cost of quadratic work on a thousand items, and higher than the cost of a page fault.
    private const double NoiseTicks = 300;
    private const double NoiseBytes = 32 << 10;

    internal bool IsLinear => Time <= Most && Bytes <= Most;

    /// <summary>
    /// Measures an operation on inputs of three lengths. Each input is four times as long as the one before. The longest input is used only if the others don't
    /// decide.
    /// </summary>
    internal static Growth Of(Action few, Action many, Func<Action> more)
    {
        // The warm-up is for the JIT compiler and for buffers that are kept.
        few();
        var growth = Of(few, many, Rounds);
        return growth.IsLinear ? growth : growth.OrLess(Of(many, more(), Rounds));
    }

    private static Growth Of(Action few, Action many, int rounds)
    {
        var (brief, longer) = (Cost.Highest, Cost.Highest);
        var growth = new Growth(double.MaxValue, double.MaxValue);
        var clock = Stopwatch.StartNew();
        for (var round = 0; (round < rounds || clock.Elapsed < Patience) && !growth.IsLinear; round++)
        {
            brief = brief.Least(Cost.Of(few));
            longer = longer.Least(Cost.Of(many));
            growth = new((longer.Ticks - NoiseTicks) / brief.Ticks, (longer.Bytes - NoiseBytes) / brief.Bytes);
        }

        return growth;
    }

    // The pair of inputs with the lower growth decides, separately for time and for bytes.
    private Growth OrLess(Growth other) => new(Math.Min(Time, other.Time), Math.Min(Bytes, other.Bytes));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time:0.0} times the time, {Bytes:0.0} times the bytes");

    private readonly record struct Cost(double Ticks, double Bytes)
    {
        internal static Cost Highest { get; } = new(double.MaxValue, double.MaxValue);

        internal static Cost Of(Action action)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = ThreadTime.Now;
            action();
            return new(Math.Max((ThreadTime.Now - start).Ticks, 1), Math.Max(GC.GetAllocatedBytesForCurrentThread() - bytes, 1));
        }

        internal Cost Least(Cost other) => new(Math.Min(Ticks, other.Ticks), Math.Min(Bytes, other.Bytes));
    }
}
