namespace Geopol.Events;

/// <summary>What speakers do by speaking, where nothing else is said: a paper reports, experts assess, anybody else says.</summary>
internal static class NeutralActs
{
    /// <summary>The act that ", per" means of this source.</summary>
    internal static SpeechAct ActOf(Actor source, LexiconName? name) =>
        name is { Act.IsAbsent: false } ? name.Act
        : source.Kind.IsAbsent || source.Kind == ActorKind.MediaOutlet ? SpeechAct.Report
        : SpeechAct.Say;

    /// <summary>Whether ", per" says what the link's act is.</summary>
    internal static bool IsPlain(AttributionLink link, NotationWords words) =>
        !link.Sources.IsEmpty && link.Act == ActOf(link.Sources[0], NameOf(link.Sources[0], words));

    /// <summary>The name of the lexicon that an actor has.</summary>
    internal static LexiconName? NameOf(Actor actor, NotationWords words) =>
        (actor.Names.In(LanguageTag.English) ?? actor.Description.In(LanguageTag.English)) is { } text
            && words.Names.Find(text) is { Actor: { } known } name && known.Kind == actor.Kind ? name : null;

    /// <summary>Whether a link stands behind the sentence: nothing is kept of its act but what ", per" means, or no verb says it.</summary>
    internal static bool IsSaidBehind(AttributionLink link, NotationWords words) => link.Sources.IsEmpty
        || (link.Act.IsAbsent || words.Act(link.Act, null) is null || IsPlain(link, words))
            && (link.Wording?.Lemma is not { } lemma || words.Act(link.Act, lemma)?.Forms.Base != lemma);
}
