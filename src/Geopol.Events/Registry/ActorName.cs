namespace Geopol.Events;

/// <summary>Folds names of actors for comparison: the folding of the keys, without a leading "the".</summary>
internal static class ActorName
{
    /// <summary>The buffer size for folded names, in characters. Every name of the table fits, so a text that doesn't fit isn't in the table.</summary>
    internal const int Room = 128;

    private const string Article = "the ";

    /// <summary>Folds the name into the buffer; empty if the buffer is too small.</summary>
    internal static ReadOnlySpan<char> Fold(ReadOnlySpan<char> name, Span<char> buffer)
    {
        // Fast path: most names are ASCII letters with single spaces between words, and folding only lowers their case. The path keeps JIT work low
        // for the first look-up of a process.
        var length = 0;
        for (var before = ' '; length < name.Length && length < buffer.Length; length++)
        {
            var small = (char)(name[length] | 0x20);
            if (small is not (>= 'a' and <= 'z') && (name[length] != ' ' || before == ' '))
            {
                break;
            }

            before = buffer[length] = small;
        }

        if (length < name.Length || length == 0 || buffer[length - 1] == ' ')
        {
            length = Folding.Fold(name, buffer);
        }

        return length < 0 ? default : WithoutArticle(buffer[..length]);
    }

    internal static string Fold(string name) => WithoutArticle(Folding.Fold(name)).ToString();

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> folded) =>
        folded.Length > Article.Length && folded.StartsWith(Article) ? folded[Article.Length..] : folded;
}
