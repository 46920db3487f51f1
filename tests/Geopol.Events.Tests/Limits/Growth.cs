using System.Diagnostics;
using System.Globalization;

namespace Geopol.Events.Tests;

/// <summary>
/// The growth of work with the input: the processor time of the thread and the bytes that it allocates, for an input and for an input four times as long.
/// Linear work gives 4, quadratic work gives 16.
/// </summary>
/// <remarks>
/// A measurement that fails is repeated, and the least cost of each input counts: noise makes some runs longer, but quadratic work makes all runs longer.
/// If that doesn't decide, an input sixteen times as long decides: a buffer that becomes too large for a cache, or for the heap of small objects, is a
/// single step, but quadratic growth continues.
/// </remarks>
internal readonly record struct Growth(double Time, double Bytes)
{
    private const double Most = 5;
    private const int Rounds = 12;

    // Long enough that a busy machine has a quiet moment within it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    // Less than quadratic work on a thousand items takes, and more than a page fault takes.
    private const double NoiseTicks = 300;
    private const double NoiseBytes = 32 << 10;

    internal bool IsLinear => Time <= Most && Bytes <= Most;

    /// <summary>
    /// Measures an operation on inputs of three lengths, each four times as long as the one before. The longest is used only if the others don't decide.
    /// </summary>
    internal static Growth Of(Action few, Action many, Func<Action> more)
    {
        // Warm-up for the compiler and for buffers that are kept.
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

    // For time and for bytes, the pair of inputs with the lower growth decides.
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
