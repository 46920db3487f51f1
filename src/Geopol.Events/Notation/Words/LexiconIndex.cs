namespace Geopol.Events;

/// <summary>Finds verbs by their code in claims, and frames by their event type.</summary>
internal static class LexiconIndex
{
    /// <summary>Returns the verbs with this code, each with the frame in which it has the code.</summary>
    internal static IEnumerable<(VerbEntry Verb, Frame Frame)> OfCode(Vocabulary words, string code)
    {
        for (var i = FirstOf(code); IsOf(i, code); i++)
        {
            yield return (VerbIn(words, i), FrameIn(words, i));
        }
    }

    /// <summary>Returns the frames of an event type, each with its first verb.</summary>
    internal static IEnumerable<(VerbEntry Verb, Frame Frame)> OfEvent(Vocabulary words, EventSort sort)
    {
        for (var i = NextOf(sort, 0); i < LexiconImage.FrameCount; i = NextOf(sort, i + 1))
        {
            var frame = words.FrameAt(i);
            yield return (frame.FirstVerb, frame);
        }
    }

    /// <summary>Returns the number of the next frame of an event type, beginning with this number. Returns the number of frames if there is none.</summary>
    internal static int NextOf(EventSort sort, int from)
    {
        while (from < LexiconImage.FrameCount && LexiconImage.One(LexiconImage.Three(LexiconImage.Frames + (from * LexiconImage.Offset))) != (int)sort)
        {
            from++;
        }

        return from;
    }

    /// <summary>Returns whether a row has this code.</summary>
    internal static bool IsOf(int row, string code) => row < LexiconImage.CodeCount && LexiconImage.IsText(LexiconImage.Three(RowAt(row)), code);

    internal static VerbEntry VerbIn(Vocabulary words, int row) => words.VerbAt(LexiconImage.Three(RowAt(row) + LexiconImage.Offset));

    internal static Frame FrameIn(Vocabulary words, int row) => words.FrameAt(LexiconImage.Three(RowAt(row) + (2 * LexiconImage.Offset)));

    /// <summary>Returns the first row whose code isn't less than this code. Searches in logarithmic time.</summary>
    internal static int FirstOf(string code)
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

    private static int RowAt(int row) => LexiconImage.Codes + (row * LexiconImage.CodeSize);
}
