namespace Geopol.Events;

/// <summary>Reads the table of adverbs.</summary>
internal static class AdverbFile
{
    internal static void Read(string text, VocabularyBuilder builder)
    {
        foreach (var row in EnglishFiles.Rows(text))
        {
            var colon = row[1].IndexOf(':', StringComparison.Ordinal);
            builder.Add(colon < 0 ? new AdverbEntry(row[0], row[1], null) : new AdverbEntry(row[0], row[1][..colon], row[1][(colon + 1)..]));
        }
    }
}
