using System.Buffers;

namespace Geopol.Events;

/// <summary>
/// The path from an event or link to one of its members, with member names as in the JSON: <c>supplier</c>, <c>when.edtf</c>,
/// <c>topics[0].terms[1].items</c>. The default value is absent.
/// </summary>
/// <remarks>Immutable; two paths are equal if their texts are equal.</remarks>
[TextValue("a member path: write member names as in the JSON, for example topics[0].terms[1].items.")]
public readonly partial record struct MemberPath
{
    internal const int MaxLength = 200;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$-");

    private readonly string? text;

    private MemberPath(string text) => this.text = text;

    /// <summary>The path as text; empty if absent.</summary>
    public string Text => text ?? "";

    /// <summary>Whether there is no path.</summary>
    public bool IsAbsent => text is null;

    /// <summary>The name of the first member of the path: <c>topics</c>.</summary>
    internal ReadOnlySpan<char> FirstName => Text.AsSpan() is var path && path.IndexOfAny('.', '[') is var end && end >= 0 ? path[..end] : path;

    private static bool TryRead(ReadOnlySpan<char> text, out MemberPath path)
    {
        path = IsPath(text) ? new MemberPath(text.ToString()) : default;
        return !path.IsAbsent;
    }

    /// <summary>Returns the path as text; empty if absent.</summary>
    public override string ToString() => Text;

    private static bool IsPath(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return false;
        }

        while (true)
        {
            var name = text.IndexOfAnyExcept(NameCharacters) is var end && end >= 0 ? end : text.Length;
            if (name == 0)
            {
                return false;
            }

            text = text[name..];
            while (text is ['[', ..])
            {
                var close = text.IndexOf(']');
                if (close < 2 || close > 10 || text[1..close].ContainsAnyExceptInRange('0', '9'))
                {
                    return false;
                }

                text = text[(close + 1)..];
            }

            if (text.IsEmpty)
            {
                return true;
            }

            if (text[0] != '.')
            {
                return false;
            }

            text = text[1..];
        }
    }

}
