namespace Geopol.Events;

/// <summary>The form in which names of actors are compared: folded as the keys fold, without a leading "the".</summary>
internal static class ActorName
{
    /// <summary>Room for every name of the table and of most texts; longer ones are nobody's name there.</summary>
    internal const int Room = 128;

    private const string Article = "the ";

    /// <summary>The form in this buffer; empty where it has no room.</summary>
    internal static ReadOnlySpan<char> Fold(ReadOnlySpan<char> name, Span<char> buffer)
    {
        // Most names are ASCII letters with single spaces between words: of those folding leaves the small letters. That spares a
        // process's first look-up the compiling of all of folding.
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
