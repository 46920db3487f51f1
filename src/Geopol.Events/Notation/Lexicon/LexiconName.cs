namespace Geopol.Events;

/// <summary>A name or noun of the lexicon, and what it stands for: the same word may be a state and a place.</summary>
internal sealed class LexiconName
{
    internal required string Text { get; init; }

    /// <summary>"the", "a" or "an", with a space behind; empty where it has none.</summary>
    internal string Article { get; init; } = "";

    internal bool IsPlural { get; init; }

    internal NounKinds Kinds { get; init; }

    internal Actor? Actor { get; init; }

    internal Goods? Goods { get; init; }

    /// <summary>As a matter that is spoken of, with its article.</summary>
    internal string Words => field ??= Article + Text;

    /// <summary>What such speakers do by speaking, where nothing else is said: experts assess.</summary>
    internal SpeechAct Act { get; init; }

    /// <summary>This and what else the same text stands for. What one says of plural and article holds.</summary>
    internal LexiconName And(LexiconName other) => new()
    {
        Text = Text,
        Article = Article.Length > 0 ? Article : other.Article,
        IsPlural = IsPlural || other.IsPlural,
        Kinds = Kinds | other.Kinds,
        Actor = Actor ?? other.Actor,
        Goods = Goods ?? other.Goods,
        Act = Act.IsAbsent ? other.Act : Act,
    };

    /// <summary>The text, with its article.</summary>
    public override string ToString() => Words;
}
