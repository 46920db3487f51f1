using System.Text.RegularExpressions;

namespace Geopol.Events.Tables;

/// <summary>Finds the language of an alias of a paper or agency by its script. The default is English.</summary>
internal static partial class ScriptLanguage
{
    internal static string Of(string name) =>
        Korean().IsMatch(name) ? "ko"
        : Japanese().IsMatch(name) ? "ja"
        : Chinese().IsMatch(name) ? "zh"
        : Arabic().IsMatch(name) ? "ar"
        : Ukrainian().IsMatch(name) ? "uk"
        : Cyrillic().IsMatch(name) ? "ru"
        : "en";

    [GeneratedRegex("[\uac00-\ud7a3]")]
    private static partial Regex Korean();

    [GeneratedRegex("[\u3040-\u30ff]")]
    private static partial Regex Japanese();

    [GeneratedRegex("[\u4e00-\u9fff]")]
    private static partial Regex Chinese();

    [GeneratedRegex("[\u0600-\u06ff]")]
    private static partial Regex Arabic();

    [GeneratedRegex("[іїєґІЇЄҐ]")]
    private static partial Regex Ukrainian();

    [GeneratedRegex("[\u0400-\u04ff]")]
    private static partial Regex Cyrillic();
}
