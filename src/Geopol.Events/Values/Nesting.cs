using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// How deep a claim may nest: 64 levels of JSON in all. At most 40 of them may be the values that can hold one of their own
/// kind (propositions, events, actors, quotations, and what stands between them); an unknown member may add 16; the rest is
/// for the small values at the end. So no recursion over a claim can overflow the stack, and whatever can be built can be
/// written and read back.
/// </summary>
internal static class Nesting
{
    /// <summary>The most levels of JSON in all.</summary>
    internal const int MaxJsonDepth = 64;

    /// <summary>The deepest level at which a nesting value may stand; the claim is level 1.</summary>
    internal const int MaxLevel = 40;

    /// <summary>The most levels inside an unknown member.</summary>
    internal const int MaxUnknownDepth = 16;

    /// <summary>An optional member. One that says nothing is absent, as it is on the wire.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T? Guard<T>(T? value, [CallerMemberName] string member = "") where T : class, INested
    {
        if (value is null || value.IsEmpty)
        {
            return null;
        }

        return value.Depth < MaxLevel ? value : throw TooDeep(member);
    }

    /// <summary>A required member.</summary>
    internal static T Required<T>(T value, [CallerMemberName] string member = "") where T : class, INested
    {
        ArgumentNullException.ThrowIfNull(value, member);
        return Guard(value, member) ?? throw new ArgumentException("A value that says nothing is as good as none: say something of it.", member);
    }

    /// <summary>A sequence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static EquatableArray<T> Guard<T>(EquatableArray<T> values, [CallerMemberName] string member = "") where T : class, INested
    {
        if (DepthOf(values) >= MaxLevel)
        {
            throw TooDeep(member);
        }

        return values;
    }

    /// <summary>The levels of the deepest item and of the array around it; 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int DepthOf<T>(EquatableArray<T> values) where T : class, INested
    {
        var depth = 0;
        foreach (var value in values.AsSpan())
        {
            depth = Math.Max(depth, value.Depth + 1);
        }

        return depth;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int DepthOf<T>(T? value) where T : class, INested => value is null ? 0 : value.Depth;

    private static ArgumentException TooDeep(string member) =>
        new($"The value nests deeper than {MaxLevel} levels: a claim holds propositions in propositions only so far.", member);
}
