namespace Geopol.Events;

/// <summary>Creates links from the phrases that name sources.</summary>
internal sealed partial class ClaimReader
{
    /// <summary>Returns whether a noun names a thing that can be a source, such as "satellite imagery".</summary>
    internal static bool IsTelling(string head) => head[(head.LastIndexOf(' ') + 1)..] is "report" or "imagery" or "statement" or "study" or "analysis" or "assessment" or "document" or "documents" or "reports" or "media";

    private static bool AreSpeakers(NounPhrase[] speakers)
    {
        foreach (var speaker in speakers)
        {
            if (!speaker.IsActor && !IsTelling(speaker.HeadText))
            {
                return false;
            }
        }

        return true;
    }

    // Reads "told Reuters (that)". If a media outlet was told something, it also reports it.
    private bool TryTell(NounPhrase[] speakers, List<AttributionLink> links)
    {
        if (!nouns.TryReadList(NounContext.Subject, out var to) || !AreSpeakers(to))
        {
            return false;
        }

        var link = ToldOf(speakers, to);
        Manners(ref link);
        AddMedium(to, links);
        links.Add(link);
        cursor.Try("that");
        // The words "told residents to leave" are an order. A preposition after the name can't begin a clause either, unless the preposition begins a time.
        return !cursor.IsAtEnd && cursor.Next.Kind != TokenKind.Mark && !cursor.Is("to") && !cursor.Is("not to") && (cursor.Next.Own is not { Prepositions.Length: > 0 } || times.IsNext);
    }

    private static AttributionLink ToldOf(NounPhrase[] speakers, NounPhrase[] to) => LinkOf(speakers, SpeechAct.Say) with { To = ActorsOf(to), Wording = new() { Lemma = "tell" } };

    private static void AddMedium(NounPhrase[] told, List<AttributionLink> links)
    {
        if (told is [{ Name.Actor.Kind: var kind }] && kind == ActorKind.MediaOutlet)
        {
            links.Add(LinkOf(told, SpeechAct.Report));
        }
    }

    private static AttributionLink LinkOf(NounPhrase[] sources, ActVerb verb) => LinkOf(sources, verb.Act) with { Wording = verb.IsMain ? null : new() { Lemma = verb.Forms.Base } };

    private static AttributionLink LinkOf(NounPhrase[] sources, SpeechAct act) => new() { Sources = ActorsOf(sources), Act = act };

    private static EquatableArray<Actor> ActorsOf(NounPhrase[] phrases) => phrases is [var one] ? PhraseValues.ActorOf(one) is { } actor ? [actor] : default
        : [.. phrases.Select(PhraseValues.ActorOf).OfType<Actor>()];

    private static SpeechAct NeutralOf(NounPhrase source) => source.Name is { Act.IsAbsent: false } name ? name.Act
        : source.Head is { Act.IsAbsent: false } head ? head.Act
        : PhraseValues.ActorOf(source) is { } actor && (actor.Kind.IsAbsent || actor.Kind == ActorKind.MediaOutlet) ? SpeechAct.Report
        : SpeechAct.Say;
}
