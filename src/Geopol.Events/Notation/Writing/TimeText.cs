namespace Geopol.Events;

/// <summary>Writes times.</summary>
internal static class TimeText
{
    /// <summary>Returns the words of a time with its preposition, or null if no words can say the time.</summary>
    internal static string? Of(EventTime time, Vocabulary words)
    {
        foreach (var text in (ReadOnlySpan<string?>)[time.Edtf.IsAbsent ? time.Words : Of(time.Edtf.Text, time.Edtf.Kind), time.Edtf.IsAbsent ? null : $"in {time.Edtf.Text}"])
        {
            if (text is not null && BracketText.IsVisible(text) && (Reads(text, time, words) || IsHappening(time)))
            {
                return text;
            }
        }

        return null;
    }

    // Returns whether the time is a phrase such as "before the US election".
    private static bool IsHappening(EventTime time) => time.Edtf.IsAbsent && time.Words is { } said && (said.StartsWith("before ", StringComparison.Ordinal) || said.StartsWith("after ", StringComparison.Ordinal) || said.StartsWith("during ", StringComparison.Ordinal));

    private static bool Reads(string text, EventTime time, Vocabulary words)
    {
        var cursor = new Cursor("so " + text, words) { Position = 1 };
        return new TimeReader(cursor).TryRead(out var read) && cursor.IsAtEnd && read.Edtf == time.Edtf && (!time.Edtf.IsAbsent || read.Words == time.Words);
    }

    private static string Of(string text, EdtfKind kind)
    {
        if (kind == EdtfKind.Interval && text.IndexOf('/', StringComparison.Ordinal) is > -1 and var slash)
        {
            return OfInterval(text[..slash], text[(slash + 1)..]);
        }

        if (text[0] == '[' && text.IndexOf("..", StringComparison.Ordinal) is > 0 and var dots && !text.Contains(',', StringComparison.Ordinal))
        {
            var (first, last) = (text[1..dots], text[(dots + 2)..^1]);
            return first.Length == 0 ? $"by {last}" : last.Length == 0 ? $"on or after {first}" : $"between {first} and {last}";
        }

        return IsDay(text) ? $"on {text}" : $"in {text}";
    }

    // Returns whether the text is a day. If the text has several dates, the first date decides: "on {2023-09-05,2023-09-07}".
    private static bool IsDay(string text)
    {
        var first = text.AsSpan().TrimStart("{[~?%");
        first = first[..(first.IndexOfAny(",]}") is >= 0 and var end ? end : first.Length)];
        return first.Length > 1 && first[1..].Count('-') == 2;
    }

    private static string OfInterval(string first, string last) =>
        first == last ? $"throughout {first}"
        : last == ".." ? $"since {first}"
        : first == ".." ? $"until {last}"
        : $"from {first} to {last}";
}
