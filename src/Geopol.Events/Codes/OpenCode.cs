using System.Diagnostics.CodeAnalysis;

namespace Geopol.Events;

/// <summary>Checks and parses the texts of all code types.</summary>
internal static class OpenCode
{
    /// <summary>The maximum length of the text of a code, in UTF-16 code units.</summary>
    internal const int MaxLength = 100;

    internal static T Parse<T>(string text) where T : struct, IOpenCode<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse<T>(text, out var code) ? code : throw NoCode<T>(text);
    }

    internal static T Parse<T>(ReadOnlySpan<char> text) where T : struct, IOpenCode<T> =>
        TryParse<T>(text, out var code) ? code : throw NoCode<T>(text);

    internal static bool TryParse<T>([NotNullWhen(true)] string? text, out T code) where T : struct, IOpenCode<T>
    {
        code = IsLegal(text) ? T.OfChecked(text!) : default;
        return !code.IsAbsent;
    }

    internal static bool TryParse<T>(ReadOnlySpan<char> text, out T code) where T : struct, IOpenCode<T>
    {
        code = IsLegal(text) ? T.OfChecked(text.ToString()) : default;
        return !code.IsAbsent;
    }

    /// <summary>
    /// Returns whether a code may have this text. The text must be 1 to <see cref="MaxLength"/> code units of well-formed UTF-16. It may have no control
    /// characters, and no white space at its ends.
    /// </summary>
    internal static bool IsLegal(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (char.IsControl(c))
            {
                return false;
            }
        }

        return WellFormed.IsWellFormed(text);
    }

    private static FormatException NoCode<T>(ReadOnlySpan<char> text) => new(
        $"'{Excerpt.Of(text)}' can't be a code of {typeof(T).Name}: give 1 to {MaxLength} characters without control characters, and no white space at its ends.");
}
