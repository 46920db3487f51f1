namespace Geopol.Events;

/// <summary>Reads numbers, units and amounts of money that come before goods or people.</summary>
internal sealed partial class QuantityReader(Cursor cursor)
{
    private static readonly PhraseSet Units = new(
        "tonnes", "tons", "kilograms", "kg", "grams", "litres", "barrels", "cubic metres", "megawatt hours", "rounds", "containers", "wagons", "shiploads", "boxes", "sets", "pounds", "kilometres");

    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789,.");

    private static readonly PhraseSet Vague = new(
        "hundreds of thousands of", "tens of thousands of", "hundreds of millions of", "several hundred", "several thousand", "several dozen", "a few dozen", "a few hundred", "a few thousand", "a number of",
        "two dozen", "half a dozen", "a dozen", "dozens of", "scores of", "hundreds of", "thousands of", "millions of", "several", "a few", "many", "a total of");

    private static readonly PhraseSet Numbers = new(
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");

    private static readonly PhraseSet About = new("about", "around", "roughly", "approximately", "nearly", "almost", "some", "an estimated");
    private static readonly PhraseSet AtLeast = new("at least", "more than", "over", "no fewer than", "no less than");
    private static readonly PhraseSet AtMost = new("up to", "at most", "fewer than", "less than", "no more than");
    private static readonly PhraseSet Scales = new("thousand", "million", "billion");
    private static readonly PhraseSet OtherScales = new("trillion", "hundred", "mn", "bn");
    private static readonly PhraseSet Coins = new("dollars", "US dollars", "euros", "pounds", "yen", "yuan", "roubles", "rubles", "rupees", "francs", "won");

    /// <summary>The words that can begin a quantity without digits.</summary>
    internal static readonly PhraseSet Any = PhraseSet.Of(Vague, About, AtLeast, AtMost, Numbers, new("between"));

    /// <summary>Whether the next word is a number.</summary>
    internal bool IsNumberNext => cursor.Word is [>= '0' and <= '9', ..] or ['$' or '€' or '£' or '¥', >= '0' and <= '9', ..];

    /// <summary>Reads a quantity and sets it in the phrase. Returns false, with the position unchanged, if there is no quantity.</summary>
    internal bool TryRead(NounPhrase phrase)
    {
        var start = cursor.Position;
        if (!cursor.MayStart(Any) && !MayBeNumber(cursor.Word))
        {
            return false;
        }

        if (ReadVague(phrase))
        {
            return true;
        }

        if (TryBounded(out var quantity, out var currency) || TryBetween(out quantity, out currency))
        {
            if (currency.IsAbsent && !(currency = CoinOf()).IsAbsent)
            {
                quantity = quantity.As(cursor.Between(start, cursor.Position));
            }

            if (!currency.IsAbsent)
            {
                phrase.Money = new() { Amount = quantity, Currency = currency };
                return true;
            }

            phrase.Quantity = WithUnit(quantity);
            return true;
        }

        return cursor.Back(start);
    }

    // Returns whether the word may begin a number: "5", "$5", "EUR 5", "US$5".
    private static bool MayBeNumber(ReadOnlySpan<char> word) => !word.IsEmpty && (word[0] < 'A' || word[0] > 'z' || word.Length == 3 && char.IsAsciiLetterUpper(word[2]) || word.Length > 2 && word[2] == '$');

    private bool ReadVague(NounPhrase phrase)
    {
        if (cursor.Next is not { Kind: TokenKind.Word } || cursor.TryAny(Vague) is not { } said)
        {
            return false;
        }

        if (said == "a total of")
        {
            return TryRead(phrase);
        }

        phrase.Quantity = Quantity.Said(said.EndsWith(" of", StringComparison.Ordinal) && said != "a number of" ? said[..^3] : said);
        return true;
    }

    // Reads "about 200", "at least 44", "up to 10,000" and "200".
    private bool TryBounded(out Quantity quantity, out CurrencyCode currency)
    {
        var start = cursor.Position;
        quantity = null!;
        var about = cursor.TryAny(About);
        var least = about is null ? cursor.TryAny(AtLeast) : null;
        var most = about is null && least is null ? cursor.TryAny(AtMost) : null;
        if (!TryNumber(out var number, out var high, out currency))
        {
            return cursor.Back(start);
        }

        if (high is not null && (about ?? least ?? most) is not null)
        {
            return cursor.Fail(cursor.Position - 1, $"write '{about ?? least ?? most}' only before a single number") || cursor.Back(start);
        }

        quantity = high is not null ? Quantity.Between(number, high)
            : about is not null ? Quantity.Around(number)
            : least is not null ? Quantity.Between(number, null)
            : most is not null ? Quantity.Between(null, number)
            : Quantity.Exactly(number);
        if ((about ?? least ?? most) is { } said && said is not ("about" or "at least" or "up to"))
        {
            quantity = quantity.As(cursor.Between(start, cursor.Position));
        }

        return true;
    }

    // Reads "between 300,000 and 500,000".
    private bool TryBetween(out Quantity quantity, out CurrencyCode currency)
    {
        var start = cursor.Position;
        quantity = null!;
        currency = default;
        if (!cursor.Skip("between") || !TryNumber(out var low, out _, out currency) || !cursor.Try("and") || !TryNumber(out var high, out _, out _) || low > high)
        {
            return cursor.Back(start);
        }

        quantity = Quantity.Between(low, high);
        return true;
    }

    private bool TryNumber(out decimal number, out decimal? high, out CurrencyCode currency)
    {
        (number, high, currency) = (0, null, default);
        var word = cursor.Word;
        if (word.IsEmpty)
        {
            return false;
        }

        if (char.IsAsciiLetterUpper(word[0]) && word.Length == 3 && cursor.WordAt(cursor.Position + 1) is [>= '0' and <= '9', ..] && !word.ContainsAnyExceptInRange('A', 'Z'))
        {
            currency = CurrencyCode.Parse(word);
            cursor.Position++;
            word = cursor.Word;
        }
        else if (Currencies.TryRead(word, out var sign, out var length) && length == 1)
        {
            currency = sign;
            word = word[1..];
        }

        if (word is ['U', 'S', '$', ..])
        {
            currency = CurrencyCode.Parse("USD");
            word = word[3..];
        }

        if (word is [>= '0' and <= '9', ..])
        {
            return TryInDigits(word, out number, out high);
        }

        if (!currency.IsAbsent || cursor.TryAny(Numbers) is not { } said)
        {
            return false;
        }

        number = Array.IndexOf(Numbers.Phrases, said) * Scale();
        return true;
    }

    // Reads "5", "10,000" and "5-10 million".
    private bool TryInDigits(ReadOnlySpan<char> word, out decimal number, out decimal? high)
    {
        high = null;
        var dash = word.IndexOf('-');
        var second = 0m;
        if (!TryDigits(dash < 0 ? word : word[..dash], out number) || dash > 0 && !TryDigits(word[(dash + 1)..], out second))
        {
            return cursor.Fail(cursor.Position, "a number has at most 20 digits; commas may separate groups of three digits, as in 10,000");
        }

        cursor.Position++;
        var scale = Scale();
        if (!TryScale(ref number, scale) || !TryScale(ref second, scale))
        {
            return cursor.Fail(cursor.Position - 1, "the number is too large: write a number of at most 28 digits");
        }

        high = dash > 0 ? second : null;
        return high is null || number <= high || cursor.Fail(cursor.Position - 1, "the lower number comes first");
    }

    private static bool TryScale(ref decimal number, decimal scale)
    {
        if (number > decimal.MaxValue / scale)
        {
            return false;
        }

        number *= scale;
        return PlainDecimal.IsRepresentable(number);
    }

    private decimal Scale() => (cursor.TryAny(Scales, isListed: true) ?? cursor.TryAny(OtherScales)) switch
    {
        "hundred" => 100,
        "thousand" => 1_000,
        "million" or "mn" => NumberScale.Million,
        "billion" or "bn" => NumberScale.Billion,
        "trillion" => 1_000_000_000_000,
        _ => 1,
    };

    private CurrencyCode CoinOf() => cursor.TryAny(Coins) is not { } coin ? default : CurrencyCode.Parse(coin switch
    {
        "euros" => "EUR",
        "pounds" => "GBP",
        "yen" => "JPY",
        "yuan" => "CNY",
        "roubles" or "rubles" => "RUB",
        "rupees" => "INR",
        "francs" => "CHF",
        "won" => "KRW",
        _ => "USD",
    });

    // Reads the unit of a quantity: "30 tonnes of grain".
    private Quantity WithUnit(Quantity quantity)
    {
        var start = cursor.Position;
        if (cursor.TryAny(Units) is { } unit && cursor.Try("of"))
        {
            return quantity with { Unit = unit };
        }

        cursor.Position = start;
        return quantity;
    }
}
