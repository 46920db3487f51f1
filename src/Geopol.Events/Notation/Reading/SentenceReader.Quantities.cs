using System.Globalization;

namespace Geopol.Events;

/// <summary>Numbers, units and money before goods and people.</summary>
internal ref partial struct SentenceReader
{
    // False where something is wrong; true also where no quantity stands here.
    private bool TryReadQuantity(ref Noun noun)
    {
        if (NotationWords.IsVague(Rest, out var vague))
        {
            var said = text.Slice(position, vague).ToString();
            Step(vague);
            noun.Quantity = Quantity.Said(said);
            return !IsWord("of") || TryWord("of");
        }

        if (NotationWords.IsNumber(Rest, out var word, out var value))
        {
            // "Three officials": read, printed "3 officials".
            Step(word);
            noun.Quantity = Quantity.Exactly(value);
            return true;
        }

        var isAbout = (IsWord("about") || IsWord("around")) && StartsNumber(SkipSpaces(position + SentenceText.FirstWord(Rest).Length));
        if (!isAbout && !StartsNumber(position))
        {
            return true;
        }

        var from = position;
        if (isAbout)
        {
            StepWord();
        }

        if (Currencies.TryRead(Rest, out var currency, out var length))
        {
            Step(length);
            return TryReadNumbers(isAbout, out var amount) && Value(ref noun, amount, currency);
        }

        if (!TryReadNumbers(isAbout, out var quantity))
        {
            return false;
        }

        if (NotationWords.IsUnit(Rest, out var unit) && IsWordAt("of", SkipSpaces(position + unit)))
        {
            quantity = quantity with { Unit = text.Slice(position, unit).ToString() };
            Step(unit);
            TryWord("of");
        }

        noun.Quantity = quantity;
        if (IsAtEnd)
        {
            Expect("goods");
        }

        return !IsAtEnd || Stop(from, "a quantity stands before goods or people");
    }

    private static bool Value(ref Noun noun, Quantity amount, CurrencyCode currency)
    {
        noun.Money = new Money { Amount = amount, Currency = currency };
        return true;
    }

    private readonly bool StartsNumber(int at) => at < text.Length && (char.IsAsciiDigit(text[at]) || Currencies.TryRead(text[at..], out _, out var length) && at + length < text.Length && char.IsAsciiDigit(text[at + length]));

    private readonly int SkipSpaces(int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private bool TryReadNumbers(bool isAbout, out Quantity quantity)
    {
        quantity = null!;
        if (!TryReadNumber(out var low))
        {
            return false;
        }

        if (Peek == '-' && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]))
        {
            var at = position++;
            if (!TryReadNumber(out var high))
            {
                return false;
            }

            SkipSpaces();
            var scale = Scale();
            if (low > high || isAbout)
            {
                return Stop(at, isAbout ? "write 'about' before a single number" : "the lower number comes first");
            }

            quantity = Quantity.Between(low * scale, high * scale);
            return true;
        }

        SkipSpaces();
        var number = low * Scale();
        quantity = isAbout ? Quantity.Around(number) : Quantity.Exactly(number);
        return true;
    }

    private void SkipSpaces() => position = SkipSpaces(position);

    private decimal Scale()
    {
        if (TryWord("thousand"))
        {
            return 1_000;
        }

        return TryWord("million") ? 1_000_000 : TryWord("billion") ? 1_000_000_000 : 1;
    }

    // Digits, in groups of three with commas or without, and a fraction.
    private bool TryReadNumber(out decimal number)
    {
        var end = position;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        while (end + 3 < text.Length && text[end] == ',' && !text.Slice(end + 1, 3).ContainsAnyExceptInRange('0', '9') && (end + 4 == text.Length || !char.IsAsciiDigit(text[end + 4])))
        {
            end += 4;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end += 2;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }

        var digits = text[position..end];
        number = 0;
        // Twelve digits more may come from the scale.
        if (digits.IsEmpty || digits.Length > 20 || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number))
        {
            return Stop(position, "a number has digits, with a comma between groups of three or without, at most 15");
        }

        position = end;
        return true;
    }
}
