using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// Checks the texts of all text members. A text is absent or not empty, and it is well-formed UTF-16, so that it can be written as UTF-8 and read back
/// unchanged.
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

    /// <summary>Checks the text of an optional member, and returns it. Null is allowed.</summary>
    internal static string? OrAbsent(string? text, [CallerMemberName] string member = "") =>
        text is null ? null : Required(text, member);

    /// <summary>Checks the texts of a list, and returns them.</summary>
    internal static EquatableArray<string> All(EquatableArray<string> texts, [CallerMemberName] string member = "")
    {
        foreach (var text in texts)
        {
            Required(text, member);
        }

        return texts;
    }

    /// <summary>Checks the text of a required member, and returns it.</summary>
    internal static string Required(string text, [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(text, member);
        if (text.Length == 0)
        {
            throw new ArgumentException("A text is never empty: leave the member out if nothing is said.", member);
        }

        return IsWellFormed(text) ? text
            : throw new ArgumentException("The text has a lone surrogate, which UTF-8 can't represent: repair it where it was read.", member);
    }
}
