namespace Geopol.Events;

/// <summary>What text values have in common.</summary>
internal static class TextValue
{
    internal static T Parse<T>(ReadOnlySpan<char> text) where T : struct, ITextValue<T> =>
        T.TryRead(text, out var value) ? value : throw new FormatException($"'{Excerpt.Of(text)}' isn't {T.Expected}");
}
