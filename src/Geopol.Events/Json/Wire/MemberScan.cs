using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// Looks at the members of one object a second time, one by one; only where something is wrong or out of order. It reads no
/// further than the object.
/// </summary>
internal ref struct MemberScan
{
    private JsonScanner json;
    private bool isInside;

    /// <param name="text">The whole text.</param>
    /// <param name="maxDepth">The most levels.</param>
    /// <param name="start">Where the object's brace stands.</param>
    internal MemberScan(ReadOnlySpan<byte> text, int maxDepth, int start)
    {
        json = new JsonScanner(text, maxDepth, start);
        json.Read();
    }

    /// <summary>Where the member's name begins.</summary>
    internal readonly int NameStart => json.NameStart;

    /// <summary>Where the member's value begins.</summary>
    internal readonly int ValueStart => json.TokenStartIndex;

    /// <summary>What the member's value is.</summary>
    internal readonly JsonTokenType ValueType => json.TokenType;

    /// <summary>Steps to the next member; false where there is none.</summary>
    internal bool Next()
    {
        if (isInside)
        {
            json.Skip();
        }

        isInside = true;
        return json.ReadMember();
    }

    /// <summary>The member's name; false where it can't be unescaped.</summary>
    internal readonly bool TryName([NotNullWhen(true)] out string? value) => JsonUnescaper.TryText(json.NameSpan, json.NameIsEscaped, out value);

    /// <summary>The member's value as a text; false where it isn't one.</summary>
    internal readonly bool TryValue([NotNullWhen(true)] out string? value)
    {
        value = null;
        return json.TokenType == JsonTokenType.String && JsonUnescaper.TryText(json.ValueSpan, json.ValueIsEscaped, out value);
    }
}
