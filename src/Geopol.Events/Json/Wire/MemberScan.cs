using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// Reads the members of one object a second time, one by one. This is needed only if the object has a fault, or if its members aren't in the expected order.
/// The scan doesn't read beyond the object.
/// </summary>
internal ref struct MemberScan
{
    private JsonScanner json;
    private bool isInside;

    /// <param name="text">The whole text.</param>
    /// <param name="maxDepth">The maximum number of levels.</param>
    /// <param name="start">The position of the object's opening brace.</param>
    internal MemberScan(ReadOnlySpan<byte> text, int maxDepth, int start)
    {
        json = new JsonScanner(text, maxDepth, start);
        json.Read();
    }

    /// <summary>The position of the member's name.</summary>
    internal readonly int NameStart => json.NameStart;

    /// <summary>The position of the member's value.</summary>
    internal readonly int ValueStart => json.TokenStartIndex;

    /// <summary>The type of the first token of the member's value.</summary>
    internal readonly JsonTokenType ValueType => json.TokenType;

    /// <summary>Moves to the next member. Returns false if there are no more members.</summary>
    internal bool Next()
    {
        if (isInside)
        {
            json.Skip();
        }

        isInside = true;
        return json.ReadMember();
    }

    /// <summary>Gets the name of the member. Returns false if the name can't be unescaped.</summary>
    internal readonly bool TryName([NotNullWhen(true)] out string? value) => JsonUnescaper.TryText(json.NameSpan, json.NameIsEscaped, out value);

    /// <summary>Gets the value of the member as a text. Returns false if the value isn't a text.</summary>
    internal readonly bool TryValue([NotNullWhen(true)] out string? value)
    {
        value = null;
        return json.TokenType == JsonTokenType.String && JsonUnescaper.TryText(json.ValueSpan, json.ValueIsEscaped, out value);
    }
}
