namespace Geopol.Events;

/// <summary>Finds the word that a mistyped word means.</summary>
internal static class NearWord
{
    // A beginning of one letter may mean anything.
    private const int LeastBeginning = 2;

    /// <summary>Returns the most similar word, the first of several; else the first word that begins with the mistyped one. Null if there is none.</summary>
    internal static string? Of(string mistyped, IReadOnlyList<string> words)
    {
        var given = mistyped.ToLowerInvariant();
        return words.Where(word => NameDistance.Between(given, word) < NameDistance.Far).MinBy(word => NameDistance.Between(given, word))
            ?? words.FirstOrDefault(word => given.TrimStart('-').Length >= LeastBeginning && word.StartsWith(given, StringComparison.Ordinal));
    }
}
