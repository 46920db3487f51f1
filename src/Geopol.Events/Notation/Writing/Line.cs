using System.Text;

namespace Geopol.Events;

/// <summary>A buffer for the sentence that is being written.</summary>
internal sealed class Line
{
    private readonly StringBuilder text = new();

    internal int Length => text.Length;

    /// <summary>Adds words. Adds a space before each word, except at the beginning and after an opening bracket. Skips null.</summary>
    internal void Words(params ReadOnlySpan<string?> words)
    {
        foreach (var word in words)
        {
            if (word is { Length: > 0 })
            {
                if (text.Length > 0 && text[^1] is not ('(' or ' '))
                {
                    text.Append(' ');
                }

                text.Append(word);
            }
        }
    }

    /// <summary>Adds text without a space before it.</summary>
    internal void Add(string more) => text.Append(more);

    /// <summary>Cuts the text back to an earlier length.</summary>
    internal void Cut(int length) => text.Length = length;

    /// <summary>Returns whether the text ends with these words.</summary>
    internal bool EndsWith(string said) => text.Length >= said.Length && text.ToString(text.Length - said.Length, said.Length) == said;

    /// <summary>Makes the letter at this index a capital.</summary>
    internal void Capitalise(int at = 0)
    {
        if (text.Length > at && char.IsAsciiLetterLower(text[at]))
        {
            text[at] = char.ToUpperInvariant(text[at]);
        }
    }

    public override string ToString() => text.ToString();
}
