namespace Geopol.Events;

/// <summary>The files of words that are built in.</summary>
internal static class WordFile
{
    /// <summary>The text of one: <c>lexicon/acts.txt</c>.</summary>
    internal static string Read(string path)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The file {path} isn't in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
