namespace Geopol.Events;

/// <summary>A proper name and what it names.</summary>
internal sealed class NameEntry
{
    internal required string Text { get; init; }

    /// <summary>Whether it is printed with "the".</summary>
    internal bool HasArticle { get; init; }

    internal bool IsPlural { get; init; }

    internal Filler Mostly { get; init; }

    internal Filler Maybe { get; init; }

    internal Actor? Actor { get; init; }

    internal SpeechAct Act { get; init; }

    /// <summary>Whether it is printed for the actor: the short form of a paper, the main name of anybody else.</summary>
    internal bool IsMain { get; init; }

    public override string ToString() => Text;
}
