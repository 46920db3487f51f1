namespace Geopol.Events;

/// <summary>Tests and trims the English names of claims.</summary>
internal static class EnglishNames
{
    /// <summary>Returns the name or noun phrase without a leading "the", "an" or "a".</summary>
    internal static string WithoutArticle(string text) => text switch
    {
        ['t' or 'T', 'h', 'e', ' ', ..] => text[4..],
        ['a' or 'A', 'n', ' ', ..] => text[3..],
        ['a' or 'A', ' ', ..] => text[2..],
        _ => text,
    };

    /// <summary>Returns whether every word begins with a capital letter or a digit. Small words such as "of" and "bin" don't count.</summary>
    internal static bool IsProper(string text)
    {
        var words = text.Split(' ');
        return char.IsUpper(words[0].Length > 0 ? words[0][0] : 'a')
            && words.All(static word => word is "of" or "the" or "and" or "for" or "de" or "bin" or "al" or "von" or "van" || word.Length > 0 && (!char.IsLower(word[0]) || word.StartsWith("al-", StringComparison.Ordinal) || word.StartsWith("el-", StringComparison.Ordinal)));
    }
}
