using System.Diagnostics.CodeAnalysis;

namespace Geopol.Events;

/// <summary>A proper name, and the actor or other thing with this name.</summary>
internal sealed class NameEntry
{
    private const int ArticleFlag = 1;
    private const int PluralFlag = 2;
    private const int RegistryFlag = 4;

    private readonly int flags;
    private readonly int actorAt;
    private readonly Filler mostly;
    private readonly Filler maybe;
    private readonly SpeechAct act;
    private Actor? actor;

    /// <summary>Creates a name that isn't in the image.</summary>
    internal NameEntry()
    {
    }

    /// <summary>Creates the name whose record begins at this offset.</summary>
    [SetsRequiredMembers]
    internal NameEntry(int at)
    {
        Text = LexiconImage.TextOf(at)!;
        flags = LexiconImage.One(at + 3);
        mostly = (Filler)LexiconImage.One(at + 4);
        maybe = (Filler)LexiconImage.One(at + 5);
        actorAt = LexiconImage.Three(at + 9);
        Brief = LexiconImage.TextOf(at + 12);
        if (LexiconImage.Three(at + 6) != 0)
        {
            act = LexiconImage.Code<SpeechAct>(at + 6);
        }
    }

    internal required string Text { get; init; }

    /// <summary>The initials that are printed instead of the name, without "the"; null if there are none.</summary>
    internal string? Brief { get; }

    /// <summary>Whether the name is printed with "the".</summary>
    internal bool HasArticle { get => (flags & ArticleFlag) != 0; init => flags |= value ? ArticleFlag : 0; }

    internal bool IsPlural => (flags & PluralFlag) != 0;

    /// <summary>The most likely kind of participant.</summary>
    internal Filler Mostly { get => mostly; init => mostly = value; }

    /// <summary>The other possible kinds of participants.</summary>
    internal Filler Maybe { get => maybe; init => maybe = value; }

    /// <summary>The actor that the name means; null if the name doesn't mean an actor. The actor is decoded on first use.</summary>
    internal Actor? Actor
    {
        get => actor ?? (actorAt == 0 ? null : actor = ActorRecord.Decode(actorAt));
        init => actor = value;
    }

    /// <summary>The act that ", per" means if this name is the source. The act is absent if the name doesn't determine it.</summary>
    internal SpeechAct Act => act;

    /// <summary>Whether the name comes from the built-in registry of actors.</summary>
    internal bool IsOfRegistry => (flags & RegistryFlag) != 0;

    /// <summary>The name as it is printed, with its article.</summary>
    internal string Printed => Brief ?? (HasArticle ? $"the {Text}" : Text);

    public override string ToString() => Text;
}
