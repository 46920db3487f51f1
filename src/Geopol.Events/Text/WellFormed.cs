using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// The guard of every text member: a text is absent or says something, and it is well-formed UTF-16, so that it can be
/// written as UTF-8 and read back the same.
/// </summary>
internal static class WellFormed
{
    internal static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        var i = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        if (i < 0)
        {
            return true;
        }

        for (; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text of an optional member.</summary>
    internal static string? OrAbsent(string? text, [CallerMemberName] string member = "") =>
        text is null ? null : Required(text, member);

    /// <summary>The texts of a list.</summary>
    internal static EquatableArray<string> All(EquatableArray<string> texts, [CallerMemberName] string member = "")
    {
        foreach (var text in texts)
        {
            Required(text, member);
        }

        return texts;
    }

    /// <summary>The text of a required member.</summary>
    internal static string Required(string text, [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(text, member);
        if (text.Length == 0)
        {
            throw new ArgumentException("A text is never empty: leave the member out where nothing is said.", member);
        }

        return IsWellFormed(text) ? text
            : throw new ArgumentException("The text has a lone surrogate, which UTF-8 can't hold: repair it where it was read.", member);
    }
}
