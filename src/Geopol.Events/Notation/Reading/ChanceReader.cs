using System.Globalization;

namespace Geopol.Events;

/// <summary>Reads probabilities: "(40%)", "(55-80%)", "60 percent".</summary>
internal sealed class ChanceReader(Cursor cursor)
{
    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789.");

    internal static readonly PhraseSet Percent = new("percent", "per cent");

    private const string Form = "a probability is written as (40%) or (55-80%), from 0 to 100";

    /// <summary>Reads a probability in brackets. Returns false if there is none. A malformed probability is a fault and returns false too.</summary>
    internal bool TryRead(string? word, out Likelihood likelihood)
    {
        var start = cursor.Position;
        likelihood = null!;
        if (!cursor.TryMark('('))
        {
            return false;
        }

        cursor.List(WordKinds.Probability);
        if (!TryPercent(out likelihood, word) || !cursor.TryMark(')'))
        {
            cursor.Fail(start, Form);
            return cursor.Back(start);
        }

        return true;
    }

    /// <summary>Reads a probability without brackets: "60 percent", "70%". The likelihood has the probability as a number from 0 to 1.</summary>
    internal bool TryPercent(out Likelihood likelihood, string? word = null)
    {
        var start = cursor.Position;
        likelihood = null!;
        var text = cursor.Word;
        if (text is not [>= '0' and <= '9', ..])
        {
            return false;
        }

        cursor.Position++;
        var hasSign = text[^1] == '%';
        text = hasSign ? text[..^1] : text;
        var dash = text.IndexOf('-');
        if (!TryNumber(dash < 0 ? text : text[..dash], out var low) || !TryNumber(dash < 0 ? text : text[(dash + 1)..], out var high) || low > high
            || !hasSign && !cursor.SkipAny(Percent))
        {
            return cursor.Back(start);
        }

        likelihood = Likelihood.Between((double)(low / 100), (double)(high / 100), word);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out decimal number)
    {
        number = 0;
        return digits.Length is > 0 and <= 10 && !digits.ContainsAnyExcept(Digits) && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number <= 100;
    }
}
