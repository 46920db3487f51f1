namespace Geopol.Events;

/// <summary>Finds verbs by what they say: by their code in claims, and by the event.</summary>
internal static class LexiconIndex
{
    /// <summary>The verbs of a code, each with the frame in which it has it.</summary>
    internal static IEnumerable<(VerbEntry Verb, Frame Frame)> OfCode(Vocabulary words, string code)
    {
        for (var i = FirstOf(code); i < LexiconImage.CodeCount && LexiconImage.IsText(LexiconImage.Three(RowAt(i)), code); i++)
        {
            yield return (words.VerbAt(LexiconImage.Three(RowAt(i) + 3)), words.FrameAt(LexiconImage.Three(RowAt(i) + 6)));
        }
    }

    /// <summary>The frames of a type of event, each with its first verb.</summary>
    internal static IEnumerable<(VerbEntry Verb, Frame Frame)> OfEvent(Vocabulary words, EventSort sort)
    {
        for (var i = 0; i < LexiconImage.FrameCount; i++)
        {
            if (LexiconImage.One(LexiconImage.Three(LexiconImage.Frames + (i * LexiconImage.Offset))) == (int)sort)
            {
                var frame = words.FrameAt(i);
                yield return (frame.FirstVerb, frame);
            }
        }
    }

    private static int RowAt(int row) => LexiconImage.Codes + (row * LexiconImage.CodeSize);

    // The first row whose code isn't before this one.
    private static int FirstOf(string code)
    {
        var (from, to) = (0, LexiconImage.CodeCount);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (string.CompareOrdinal(LexiconImage.TextOf(RowAt(middle)), code) < 0)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }
}
