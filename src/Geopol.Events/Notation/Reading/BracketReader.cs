using System.Globalization;
using System.Text;

namespace Geopol.Events;

/// <summary>Reads text in brackets: [Acme Ltd], [Georgia|GE], [two North Korean soldiers].</summary>
internal sealed class BracketReader(Cursor cursor)
{
    /// <summary>Reads the next bracket. Returns null, with a fault, if the text or the tag of the bracket is malformed.</summary>
    internal NounPhrase? Read()
    {
        var token = cursor.Next;
        var text = cursor.Text.AsSpan(token.Start, token.End - token.Start);
        if (text.Length < 2 || text[^1] != ']')
        {
            cursor.Fail(cursor.Position, "the bracket isn't closed: write ']' after the name");
            return null;
        }

        var bar = BarOf(text);
        var inside = text[1..(bar < 0 ? text.Length - 1 : bar)];
        if (inside.IsEmpty || !WellFormed.IsWellFormed(inside))
        {
            cursor.Fail(cursor.Position, "write a text in the brackets: [Acme Ltd]");
            return null;
        }

        var tag = bar < 0 ? null : Unescaped(text[(bar + 1)..^1]);
        if (tag is not null && !BracketTag.IsOne(tag))
        {
            cursor.Fail(cursor.Position, "after the bar, write a kind, the code of a country or a language: [Georgia|GE], [Acme|company]");
            return null;
        }

        var free = Unescaped(inside);
        var start = cursor.Position++;
        if (tag is null && Inner(free) is { } known)
        {
            return known.At(start, cursor.Position);
        }

        return FreePhrase(start, free, tag);
    }

    // Reads the text in the brackets as a noun phrase. Brackets around a known phrase don't change its meaning.
    private NounPhrase? Inner(string free)
    {
        var inner = new Cursor(free, cursor.Words);
        var phrase = inner.Count > 12 ? null : new NounReader(inner, new TimeReader(inner)).Read(NounContext.Alone);
        return phrase is not null && inner.IsAtEnd ? phrase : null;
    }

    private NounPhrase FreePhrase(int start, string free, string? tag)
    {
        var name = tag is null || BracketTag.KindOf(tag) != Filler.None ? cursor.Words.Name(free) : null;
        var kinds = BracketTag.KindsOf(tag);
        if (name is not null && (name.Mostly | name.Maybe) is var known && (known & kinds) != 0)
        {
            return new() { Start = start, End = cursor.Position, Name = name, HeadText = name.Text, Core = free, Said = free, Mostly = known & kinds, Maybe = tag is null ? kinds : Filler.None };
        }

        var isOne = System.Numerics.BitOperations.IsPow2((int)kinds);
        return new()
        {
            Start = start,
            End = cursor.Position,
            Free = free,
            Tag = tag,
            Core = free,
            Said = free,
            HeadText = free,
            Mostly = isOne ? kinds : Filler.None,
            Maybe = isOne ? kinds == Filler.Actor ? Filler.People : Filler.None : kinds,
        };
    }

    private static int BarOf(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                return i;
            }
        }

        return -1;
    }

    private static string Unescaped(ReadOnlySpan<char> inside)
    {
        if (inside.IndexOf('\\') < 0)
        {
            return inside.ToString();
        }

        var text = new StringBuilder(inside.Length);
        for (var i = 0; i < inside.Length; i++)
        {
            if (inside[i] == '\\' && i + 1 < inside.Length)
            {
                i += Escaped(inside[(i + 1)..], text);
            }
            else
            {
                text.Append(inside[i]);
            }
        }

        return text.ToString();
    }

    // Decodes one escape. "\n" is a line feed, "\u{202E}" is the character with this number, and any other character stands for itself. Returns the number of
    // characters after the backslash.
    private static int Escaped(ReadOnlySpan<char> rest, StringBuilder text)
    {
        if (rest[0] == 'u' && rest.IndexOf('}') is > 2 and <= 8 and var end && rest[1] == '{' && int.TryParse(rest[2..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && Rune.IsValid(number))
        {
            text.Append(new Rune(number).ToString());
            return end + 1;
        }

        text.Append(rest[0] == 'n' ? '\n' : rest[0]);
        return 1;
    }
}
