using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>The methods that all text values share.</summary>
internal static class TextValue
{
    internal static T Parse<T>(ReadOnlySpan<char> text) where T : struct, ITextValue<T> =>
        T.TryRead(text, out var value) ? value : throw new FormatException($"'{Excerpt.Of(text)}' isn't {T.Expected}");

    internal static int Compare<T>(T left, T right) where T : struct, ITextValue<T> => T.Compare(left, right);

    /// <summary>Checks that the value of a required member is not absent, and returns it.</summary>
    internal static T Required<T>(T value, [CallerMemberName] string member = "") where T : struct, ITextValue<T> =>
        value.IsAbsent ? throw new ArgumentException($"{member} is required. Give {T.Expected}", member) : value;

    /// <summary>Checks that no value of a sequence is absent, because an absent value couldn't be read back. Returns the sequence.</summary>
    internal static EquatableArray<T> All<T>(EquatableArray<T> values, [CallerMemberName] string member = "") where T : struct, ITextValue<T>
    {
        foreach (var value in values)
        {
            if (value.IsAbsent)
            {
                throw new ArgumentException($"{member} contains a {typeof(T).Name} that is absent: leave it out.", member);
            }
        }

        return values;
    }
}
