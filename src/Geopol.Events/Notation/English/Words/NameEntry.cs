namespace Geopol.Events;

/// <summary>A proper name and what it names.</summary>
internal sealed class NameEntry
{
    private readonly int actorAt;
    private Actor? actor;

    internal required string Text { get; init; }

    /// <summary>Whether it is printed with "the".</summary>
    internal bool HasArticle { get; init; }

    internal bool IsPlural { get; init; }

    internal Filler Mostly { get; init; }

    internal Filler Maybe { get; init; }

    /// <summary>The actor that it means; decoded when it is asked for.</summary>
    internal Actor? Actor
    {
        get => actor ?? (actorAt == 0 ? null : actor = ActorRecord.Decode(actorAt));
        init => actor = value;
    }

    internal SpeechAct Act { get; init; }

    /// <summary>Whether it is printed for the actor: the short form of a paper, the main name of anybody else.</summary>
    internal bool IsMain { get; init; }

    /// <summary>Whether the built-in registry of actors has it.</summary>
    internal bool IsOfRegistry { get; private init; }

    private int ActorAt { init => actorAt = value; }

    internal static NameEntry Decode(int at)
    {
        var flags = LexiconImage.One(at + 3);
        return new()
        {
            Text = LexiconImage.TextOf(at)!,
            HasArticle = (flags & 1) != 0,
            IsPlural = (flags & 2) != 0,
            IsOfRegistry = (flags & 4) != 0,
            Mostly = (Filler)LexiconImage.One(at + 4),
            Maybe = (Filler)LexiconImage.One(at + 5),
            Act = LexiconImage.TextOf(at + 6) is { } act ? SpeechAct.Parse(act) : default,
            ActorAt = LexiconImage.Three(at + 9),
        };
    }

    public override string ToString() => Text;
}
