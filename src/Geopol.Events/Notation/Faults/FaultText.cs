using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// The text of a fault. The text is created only if the fault is at the token that is reported. So failed attempts to read a sentence create no texts.
/// </summary>
[InterpolatedStringHandler]
internal ref struct FaultText
{
    private DefaultInterpolatedStringHandler text;

    public FaultText(int literals, int holes, Cursor cursor, int at, out bool isWanted)
    {
        isWanted = cursor.Lists(at);
        text = isWanted ? new(literals, holes, System.Globalization.CultureInfo.InvariantCulture) : default;
    }

    public void AppendLiteral(string literal) => text.AppendLiteral(literal);

    public void AppendFormatted(ReadOnlySpan<char> words) => text.AppendFormatted(words);

    public void AppendFormatted(string? words) => text.AppendFormatted(words);

    public override string ToString() => text.ToStringAndClear();
}
