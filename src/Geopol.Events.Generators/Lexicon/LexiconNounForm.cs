namespace Geopol.Events.Generators;

/// <summary>A form of a noun, and the goods of which it is a name.</summary>
internal sealed class LexiconNounForm(int number, string text, bool isPlural, LexiconNoun noun)
{
    public int Number { get; } = number;

    public string Text { get; } = text;

    public bool IsPlural { get; } = isPlural;

    public LexiconNoun Noun { get; } = noun;

    public string? Commodity { get; set; }

    /// <summary>Whether the goods keep this name beside their code.</summary>
    public bool IsGoodsName { get; set; }
}
