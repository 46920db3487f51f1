using System;
using System.Collections.Generic;
using System.Text;

namespace Geopol.Events.Generators;

/// <summary>
/// Builds the bytes of the image as a string literal that the compiler converts to UTF-8. Each byte of a number has only seven bits, so that numbers and texts
/// can be in one literal. Offset 0 means that there is no text or record.
/// </summary>
internal sealed class ImageText
{
    private const int Bits = 7;

    private readonly StringBuilder literal = new();
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);

    public ImageText() => One(0);

    /// <summary>The number of bytes so far.</summary>
    public int Length { get; private set; }

    /// <summary>Writes a number of one byte, at most 127.</summary>
    public void One(int number)
    {
        if (number is < 0 or > 127)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "A byte has seven bits.");
        }

        Append((char)number);
        Length++;
    }

    /// <summary>Writes a number of two bytes, at most 2^14 - 1, the low byte first.</summary>
    public void Two(int number)
    {
        One(number & 127);
        One(number >> Bits);
    }

    /// <summary>Writes a number of three bytes, at most 2^21 - 1, the low byte first.</summary>
    public void Three(int number)
    {
        One(number & 127);
        Two(number >> Bits);
    }

    /// <summary>
    /// Writes the length of a text in bytes and then its bytes, unless the text was written before. Returns the offset of the text, or 0 for null.
    /// </summary>
    public int Text(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!texts.TryGetValue(text, out var at))
        {
            at = Length;
            texts.Add(text, at);
            var bytes = Encoding.UTF8.GetByteCount(text);
            Two(bytes);
            foreach (var c in text)
            {
                Append(c);
            }

            Length += bytes;
        }

        return at;
    }

    /// <summary>Returns the offset of a text that was written before, or 0 for null.</summary>
    public int At(string? text) => text is null ? 0 : texts[text];

    /// <summary>Returns the literal without its quotes.</summary>
    public override string ToString() => literal.ToString();

    private void Append(char c)
    {
        if (c is '"' or '\\' or < ' ' or '\x7F' or '\u0085' or '\u2028' or '\u2029')
        {
            literal.Append("\\u").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            literal.Append(c);
        }
    }
}
