using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>What text values have in common.</summary>
internal static class TextValue
{
    internal static T Parse<T>(ReadOnlySpan<char> text) where T : struct, ITextValue<T> =>
        T.TryRead(text, out var value) ? value : throw new FormatException($"'{Excerpt.Of(text)}' isn't {T.Expected}");

    internal static int Compare<T>(T left, T right) where T : struct, ITextValue<T> => T.Compare(left, right);

    /// <summary>A required member.</summary>
    internal static T Required<T>(T value, [CallerMemberName] string member = "") where T : struct, ITextValue<T> =>
        value.IsAbsent ? throw new ArgumentException($"{member} is required. Give {T.Expected}", member) : value;

    /// <summary>A sequence: what is absent is no item of it, and couldn't be read back.</summary>
    internal static EquatableArray<T> All<T>(EquatableArray<T> values, [CallerMemberName] string member = "") where T : struct, ITextValue<T>
    {
        foreach (var value in values)
        {
            if (value.IsAbsent)
            {
                throw new ArgumentException($"{member} holds a {typeof(T).Name} that is absent: leave it out.", member);
            }
        }

        return values;
    }
}
