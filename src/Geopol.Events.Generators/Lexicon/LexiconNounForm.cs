namespace Geopol.Events.Generators;

/// <summary>A form of a noun, singular or plural, and the goods that it may mean.</summary>
internal sealed class LexiconNounForm(int number, string text, bool isPlural, LexiconNoun noun)
{
    public int Number { get; } = number;

    public string Text { get; } = text;

    public bool IsPlural { get; } = isPlural;

    public LexiconNoun Noun { get; } = noun;

    public string? Commodity { get; set; }

    /// <summary>Whether goods keep this name in addition to their code.</summary>
    public bool IsGoodsName { get; set; }
}
