namespace Geopol.Events;

/// <summary>Writes the links before the sentence ("FT reports that") or after it (", per experts via FT").</summary>
internal sealed class LinkWriter(Vocabulary words, NounWriter nouns)
{
    /// <summary>
    /// Returns the number of links that are written after the sentence. They are the outermost links, up to the first link whose act ", per" can't say.
    /// </summary>
    internal int CountBehind(Attribution links, Care care)
    {
        var count = 0;
        while (count < links.Count && IsPlain(links[count]) && !(count + 1 < links.Count && IsTold(links[count], links[count + 1])) && NeutralOf(links[count].Sources, care) == links[count].Act)
        {
            count++;
        }

        return count;
    }

    /// <summary>Writes a link before the sentence.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="link">The link.</param>
    /// <param name="care">How carefully names are written.</param>
    internal void WriteBefore(Line line, AttributionLink link, Care care)
    {
        var sources = WriteSources(line, link.Sources, care);
        var isPlural = sources.Length > 1 || sources is [{ IsPlural: true }];
        var time = link.On is { } on ? TimeText.Of(on, words) : null;
        var form = time is not null ? VerbForms.Past : isPlural ? VerbForms.Base : VerbForms.Third;
        if (link.Act == SpeechAct.Withdraw && VerbOf(link.Act, link.Wording?.Lemma) is null)
        {
            line.Words(isPlural ? "withdrew" : "withdraws", "that");
            return;
        }

        if (link.Act == SpeechAct.Correct && VerbOf(link.Act, link.Wording?.Lemma) is null)
        {
            line.Words("corrected its report and said that");
            return;
        }

        var verb = VerbOf(link.Act, link.Wording?.Lemma) ?? VerbOf(NeutralOf(link.Sources, care), null);
        line.Words(EvidentialityOf(link), verb?.Forms[form] ?? "says");
        WriteManners(line, link, time, care);
        line.Words(verb?.Joins ?? "that");
    }

    /// <summary>
    /// Writes the link of a media outlet and the link of its speaker together: "X told Reuters that". Returns false and writes nothing if the links can't be
    /// written in this form.
    /// </summary>
    internal bool TryWriteTold(Line line, AttributionLink paper, AttributionLink speaker, Care care)
    {
        if (!IsTold(paper, speaker))
        {
            return false;
        }

        WriteSources(line, speaker.Sources, care);
        line.Words("told");
        WriteSources(line, speaker.To, care);
        line.Words(speaker.On is { } on ? TimeText.Of(on, words) : null, "that");
        return true;
    }

    private bool IsTold(AttributionLink paper, AttributionLink speaker) => speaker.Wording?.Lemma == "tell" && speaker.Act == SpeechAct.Say && speaker.To is [{ Kind: var kind } told] && kind == ActorKind.MediaOutlet
        && paper.Sources is [var source] && source == told && paper.Act == SpeechAct.Report && paper.On is null && words.Name(ActorTexts.TextOf(told) ?? "")?.Actor == told && !speaker.Sources.IsEmpty;

    /// <summary>Writes links after the sentence, the innermost link first.</summary>
    internal void WriteBehind(Line line, Attribution links, int count, Care care)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            line.Add(i == count - 1 ? ", per" : " via");
            WriteSources(line, links[i].Sources, care);
        }
    }

    private void WriteManners(Line line, AttributionLink link, string? time, Care care)
    {
        if (!link.To.IsEmpty && !InferredMembers.Is(link.Marks, "to"))
        {
            var before = line.Length;
            line.Words("to");
            if (nouns.WriteActors(line, link.To, care, NounContext.Subject) is null)
            {
                line.Cut(before);
            }
        }

        line.Words(time, link.Naming == SourceNaming.AtOwnRequest ? "on condition of anonymity" : null, LimitOf(link));
    }

    private static string? EvidentialityOf(AttributionLink link) => link.Evidentiality == Evidentiality.Hearsay ? "reportedly" : link.Evidentiality == Evidentiality.Apparent ? "apparently" : null;

    // Returns the limit of the act: "as to the items and the end use". Returns null if the act has no limit or a member has no words.
    private static string? LimitOf(AttributionLink link)
    {
        var words = link.About.Select(LimitWords.Of).ToArray();
        return words.Length == 0 || words.Contains(null) ? null : $"as to {string.Join(" and ", words.Select(static word => $"the {word}"))}";
    }

    // Writes the sources, or "somebody" if no source is named.
    private NounPhrase[] WriteSources(Line line, EquatableArray<Actor> sources, Care care)
    {
        if (!sources.IsEmpty && care < Care.Bare && nouns.WriteActors(line, sources, care, NounContext.Subject) is { Length: > 0 } phrases)
        {
            return phrases;
        }

        line.Words("somebody");
        return [];
    }

    private ActVerb? VerbOf(SpeechAct act, string? lemma) => lemma is not null && Verb(act, lemma) is { } said ? said : Verb(act, null);

    private ActVerb? Verb(SpeechAct act, string? lemma) => act.IsAbsent ? null
        : words.Find(Tokens.FirstWord(lemma ?? act.Text))?.Acts is { } forms ? Array.Find(forms, form => form.Verb.Act == act && (lemma is null ? form.Verb.IsMain : form.Verb.Forms.Base == lemma)).Verb : null;

    /// <summary>Returns whether the link says only its sources and their act. Then ", per" may be enough to say the act.</summary>
    internal static bool IsPlain(AttributionLink link) => !link.Sources.IsEmpty && link.Wording?.Lemma is null && link.To.IsEmpty && link.Naming != SourceNaming.AtOwnRequest && link.About.IsEmpty && link.Evidentiality.IsAbsent;

    // Returns the act that ", per" means for a source. A newspaper reports, experts assess, and others say.
    private SpeechAct NeutralOf(EquatableArray<Actor> sources, Care care)
    {
        if (sources.IsEmpty)
        {
            return SpeechAct.Say;
        }

        if (ActorTexts.TextOf(sources[0]) is { } text && words.Name(text) is { Act.IsAbsent: false } name && name.Actor == sources[0])
        {
            return name.Act;
        }

        var phrase = nouns.Write(new Line(), new Part(PartKind.Actor, sources[0]), null, FrameRole.None, NounContext.Subject, care);
        return phrase?.Head is { Act.IsAbsent: false } head ? head.Act
            : phrase is not null && PhraseValues.ActorOf(phrase) is { } actor && (actor.Kind.IsAbsent || actor.Kind == ActorKind.MediaOutlet) ? SpeechAct.Report
            : SpeechAct.Say;
    }
}
