using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// The limits of nesting: a claim has at most 64 levels of JSON. At most 40 of them may be values that can contain a value of their own kind
/// (propositions, events, actors, quotations) and the values between them. An unknown member may add 16 levels. The other levels are for the
/// small values at the end. With these limits, no recursion over a claim can overflow the stack, and every claim that can be built can be
/// written and read back.
/// </summary>
internal static class Nesting
{
    /// <summary>The maximum number of levels of JSON.</summary>
    internal const int MaxJsonDepth = 64;

    /// <summary>The deepest level at which a nesting value may be; the claim is level 1.</summary>
    internal const int MaxLevel = 40;

    /// <summary>The maximum number of levels inside an unknown member.</summary>
    internal const int MaxUnknownDepth = 16;

    /// <summary>Checks the value of an optional member. A value that is empty becomes null, because it is absent on the wire.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T? Guard<T>(T? value, [CallerMemberName] string member = "") where T : class, INested
    {
        if (value is null || value.IsEmpty)
        {
            return null;
        }

        return value.Depth < MaxLevel ? value : throw TooDeep(member);
    }

    /// <summary>Checks the value of a required member, which must not be null or empty.</summary>
    internal static T Required<T>(T value, [CallerMemberName] string member = "") where T : class, INested
    {
        ArgumentNullException.ThrowIfNull(value, member);
        return Guard(value, member) ?? throw new ArgumentException("The value has no member that says anything. Give at least one.", member);
    }

    /// <summary>Checks the values of a sequence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static EquatableArray<T> Guard<T>(EquatableArray<T> values, [CallerMemberName] string member = "") where T : class, INested
    {
        if (DepthOf(values) >= MaxLevel)
        {
            throw TooDeep(member);
        }

        return values;
    }

    /// <summary>Returns the number of levels of the deepest item and of the array around it; 0 if the sequence is empty.</summary>
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
        new($"The value nests deeper than {MaxLevel} levels. A claim can't contain propositions inside propositions without limit.", member);
}
