namespace Geopol.Events;

/// <summary>
/// The parser of EDTF (Library of Congress, 2019), levels 0 to 2. It reads a text member by member, in one pass, and allocates no memory. An
/// interval is one member, and a single date is one member.
/// </summary>
internal ref partial struct EdtfReader
{
    internal const int MaxLength = 200;

    private readonly ReadOnlySpan<char> text;
    private int position;
    private bool isDone;

    internal EdtfReader(ReadOnlySpan<char> text)
    {
        this.text = text;
        Kind = text switch
        {
            ['[', ..] => EdtfKind.OneOf,
            ['{', ..] => EdtfKind.AllOf,
            _ => text.Contains('/') ? EdtfKind.Interval : EdtfKind.Date,
        };
        if (text.Length > MaxLength)
        {
            Fail(MaxLength, $"the end: an EDTF text has at most {MaxLength} characters");
        }
    }

    internal EdtfKind Kind { get; }

    /// <summary>The level of the text that was read so far.</summary>
    internal int Level { get; private set; }

    /// <summary>The fault that ended the reading; the default value if there is no fault.</summary>
    internal EdtfIssue Fault { get; private set; }

    internal readonly bool IsFaulty => Fault.Column > 0;

    /// <summary>Returns whether the complete text can be read without a fault.</summary>
    internal static bool IsValid(ReadOnlySpan<char> text, out EdtfIssue fault)
    {
        var reader = new EdtfReader(text);
        while (reader.TryReadNext(out _))
        {
        }

        fault = reader.Fault;
        return !reader.IsFaulty;
    }

    /// <summary>Reads the next member. Returns false after the last member, or if the text is faulty.</summary>
    internal bool TryReadNext(out EdtfMember member)
    {
        member = default;
        if (isDone || IsFaulty)
        {
            return false;
        }

        return Kind switch
        {
            EdtfKind.Date => TryReadOnly(out member),
            EdtfKind.Interval => TryReadInterval(out member),
            _ => TryReadOfSet(out member),
        };
    }

    private bool TryReadOnly(out EdtfMember member)
    {
        member = default;
        if (!TryReadDate(mayHaveTime: true, out var date))
        {
            return false;
        }

        member = new(false, new EdtfEnd { Date = date }, default);
        Level = date.Level;
        return TryReadEnd(AfterDate(date));
    }

    private bool TryReadInterval(out EdtfMember member)
    {
        member = default;
        if (!TryReadEndOfInterval('/', out var first) || !TryRead('/', first.IsDate ? AfterDate(first.Date) : "'/'"))
        {
            return false;
        }

        var at = position;
        if (!TryReadEndOfInterval('\0', out var last) || !TryReadEnd(last.IsDate ? AfterDate(last.Date) : "the end"))
        {
            return false;
        }

        if (first.IsUnknown && last.IsUnknown)
        {
            return Fail(at, "a date: at least one end of an interval is known or open");
        }

        member = new(true, first, last);
        Level = Math.Max(LevelInInterval(first), LevelInInterval(last));
        return IsInOrder(first, last) || Fail(at, "a date that isn't before the first");
    }

    private bool TryReadEndOfInterval(char terminator, out EdtfEnd end)
    {
        end = default;
        if (Peek() == terminator)
        {
            end = new EdtfEnd { IsUnknown = true };
            return true;
        }

        if (TrySkipDots())
        {
            end = new EdtfEnd { IsOpen = true };
            return true;
        }

        if (!TryReadDate(mayHaveTime: false, out var date))
        {
            return false;
        }

        end = new EdtfEnd { Date = date };
        return true;
    }

    private bool TryReadOfSet(out EdtfMember member)
    {
        var isFirst = position == 0;
        position = isFirst ? 1 : position;
        Level = 2;
        if (!TryReadMember(isFirst, out member))
        {
            return false;
        }

        if (TrySkip(','))
        {
            return !member.Last.IsOpen || Fail(position - 1, "the end of the set: '..' without a date after it ends the set");
        }

        var bracket = Kind == EdtfKind.OneOf ? ']' : '}';
        isDone = true;
        return TryRead(bracket, bracket == ']' ? "',', '..' or ']'" : "',', '..' or '}'") && TryReadEnd("the end");
    }

    private bool TryReadMember(bool isFirst, out EdtfMember member)
    {
        member = default;
        EdtfDate date;
        if (isFirst && TrySkipDots())
        {
            if (!TryReadDate(mayHaveTime: false, out date))
            {
                return false;
            }

            member = new(true, new EdtfEnd { IsOpen = true }, new EdtfEnd { Date = date });
            return true;
        }

        if (!TryReadDate(mayHaveTime: false, out date))
        {
            return false;
        }

        var first = new EdtfEnd { Date = date };
        if (!TrySkipDots())
        {
            member = new(false, first, default);
            return true;
        }

        if (Peek() is ',' or ']' or '}' or '\0')
        {
            member = new(true, first, new EdtfEnd { IsOpen = true });
            return true;
        }

        var at = position;
        if (!TryReadDate(mayHaveTime: false, out date))
        {
            return false;
        }

        member = new(true, first, new EdtfEnd { Date = date });
        return IsInOrder(member.First, member.Last) || Fail(at, "a date that isn't before the first");
    }

    // At least one reading must be in order: the first possible day of the first date isn't after the last possible day of the last date.
    private static bool IsInOrder(in EdtfEnd first, in EdtfEnd last) =>
        !first.IsDate || !last.IsDate || first.Date.DaysAsWritten().Min <= last.Date.DaysAsWritten().Max;

    // Unspecified digits within an interval are a feature of level 2.
    private static int LevelInInterval(in EdtfEnd end) => !end.IsDate ? 1 : end.Date.HasUnspecified ? 2 : end.Date.Level;

    private static string AfterDate(in EdtfDate date) => date.Precision switch
    {
        EdtfPrecision.Year when date.Year.IsLong => "the end of the date: a year that begins with Y has no month",
        EdtfPrecision.Year => "'-' and a month, or the end of the date",
        EdtfPrecision.Month => "'-' and a day, or the end of the date",
        _ => "the end of the date",
    };

    private readonly char Peek() => position < text.Length ? text[position] : '\0';

    private bool TrySkip(char expected)
    {
        if (position >= text.Length || text[position] != expected)
        {
            return false;
        }

        position++;
        return true;
    }

    private bool TrySkipDots()
    {
        if (position + 1 >= text.Length || text[position] != '.' || text[position + 1] != '.')
        {
            return false;
        }

        position += 2;
        return true;
    }

    private bool TryRead(char expected, string words) => TrySkip(expected) || Fail(position, words);

    private bool TryReadEnd(string words)
    {
        isDone = true;
        return position == text.Length || Fail(position, words);
    }

    private bool Fail(int at, string expected)
    {
        Fault = new EdtfIssue(at + 1, expected);
        return false;
    }
}
