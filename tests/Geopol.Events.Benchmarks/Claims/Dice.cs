namespace Geopol.Events.Benchmarks;

/// <summary>Random choices that are the same on every machine and with every runtime: SplitMix64.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    internal int Below(int bound) => (int)(Next() % (ulong)bound);

    internal int Between(int least, int most) => least + Below(most - least + 1);

    internal bool OneIn(int times) => Below(times) == 0;

    internal T Of<T>(ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    /// <summary>Returns two different elements.</summary>
    internal (T First, T Second) TwoOf<T>(ReadOnlySpan<T> choices)
    {
        var first = Below(choices.Length);
        var second = Below(choices.Length - 1);
        return (choices[first], choices[second < first ? second : second + 1]);
    }

    internal ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
