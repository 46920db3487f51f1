namespace Geopol.Events;

/// <summary>Creates the verbs and adverbs after the modal verb: the disposition, the aspect, the manner and the main verb.</summary>
internal sealed class GroupLayers(Vocabulary words)
{
    private static readonly Conjugation Have = new("have", "had", "had", "having", "has");

    /// <summary>Returns the layers of a proposition, in the order of the sentence.</summary>
    /// <param name="p">The proposition.</param>
    /// <param name="choice">The verb and the frame of the proposition.</param>
    /// <param name="hasModal">Whether a modal verb says the disposition.</param>
    internal List<GroupLayer> Of(Proposition p, FrameChoice choice, bool hasModal)
    {
        var layers = new List<GroupLayer>();
        var isContinuous = p.Aspect == Aspect.Ongoing && Stance(p.Wording?.Hedge, p.Aspect) is null;
        if (NearOf(p) is { } near)
        {
            layers.Add(GroupLayer.Be(near == "to" ? null : near, VerbForms.Base));
        }

        if (!hasModal && !p.Disposition.IsAbsent)
        {
            AddDisposition(layers, p, ref isContinuous);
        }

        AddAspect(layers, p);
        if (isContinuous)
        {
            layers.Add(GroupLayer.Be(null, VerbForms.Ing));
        }

        if (p.Event is Interaction interaction && StatusPhrase.Of(interaction.Status) is { } status)
        {
            layers.Add(status.EndsWith(" to", StringComparison.Ordinal) ? GroupLayer.Be(status[..^3], VerbForms.Base) : GroupLayer.Be(status, VerbForms.Ing));
        }

        if (MannerOf(p) is { } manner)
        {
            layers.Add(GroupLayer.Adverb(manner));
        }

        if (choice.Before is { } before)
        {
            layers.Add(GroupLayer.To(before.Forms));
        }

        if (choice.Passive is not null)
        {
            layers.Add(GroupLayer.Be(null, VerbForms.Participle));
        }

        layers.Add(GroupLayer.Main(choice.Passive ?? choice.Verb.Forms));
        return layers;
    }

    /// <summary>Returns the modal verb for a disposition: "can", "must not". Returns null if another wording says the disposition.</summary>
    internal static string? ModalOf(Proposition p)
    {
        var isNegated = p.Polarity == Polarity.Negated;
        var hedge = p.Wording?.Hedge;
        var isPast = p.Tense == Tense.Past;
        if (!p.Tense.IsAbsent && !isPast || p.Disposition != Disposition.Permitted && AdjectiveOf(p) is not null)
        {
            return null;
        }

        return p.Disposition == Disposition.Able ? AbleOf(isPast, isNegated, hedge)
            : p.Disposition == Disposition.Obliged ? ObligedOf(isPast, isNegated, hedge)
            : p.Disposition == Disposition.Permitted && !isPast && isNegated && hedge is null or "must" ? "must not" : null;
    }

    private static string? AbleOf(bool isPast, bool isNegated, string? hedge) => isPast ? isNegated && hedge == "could" ? "could not" : null : isNegated ? "cannot" : "can";

    private static string? ObligedOf(bool isPast, bool isNegated, string? hedge) =>
        hedge == "should" ? isNegated ? "should not" : "should" : isPast || hedge == "have" ? null : isNegated ? "need not" : "must";

    /// <summary>Returns the adverb that negates instead of "not": "never", "no longer". Returns null if there is none.</summary>
    internal string? NegativeOf(Proposition p) => IsAdverb(p.Wording?.Manner, "negated") ? p.Wording!.Manner : null;

    internal bool IsAdverb(string? text, string kind) => Adverb(text)?.Class == kind;

    /// <summary>
    /// Returns the adverb for a word of likelihood: the adverb of the text, otherwise the word itself. Returns null if neither is an adverb for this likelihood.
    /// </summary>
    internal string? HedgeOf(string word, string? said) =>
        Adverb(said) is { Class: "hedge" } hedge && hedge.Hedge == word ? said : Adverb(word) is { Class: "hedge" } same && same.Hedge == word ? word : null;

    private AdverbEntry? Adverb(string? text) => text is null ? null : words.Find(Tokens.FirstWord(text))?.Adverbs is { } adverbs ? Array.Find(adverbs, adverb => adverb.Text == text) : null;

    private static string? NearOf(Proposition p) => p.Tense == Tense.Future && p.Disposition.IsAbsent && p.Aspect.IsAbsent && p.Modality == Modality.Asserted && p.Wording?.Hedge is "set" or "due" or "about" or "poised" or "to" ? p.Wording!.Hedge : null;

    private void AddDisposition(List<GroupLayer> layers, Proposition p, ref bool isContinuous)
    {
        if (p.Disposition == Disposition.Obliged && p.Wording?.Hedge == "have" && p.Polarity != Polarity.Negated)
        {
            layers.Add(GroupLayer.To(Have));
            return;
        }

        if ((AdjectiveOf(p) ?? NeededAdjectiveOf(p)) is { } adjective)
        {
            layers.Add(GroupLayer.Be(adjective, VerbForms.Base));
            return;
        }

        if (VerbOf(p) is { } verb)
        {
            // In "is planning to", the planning is ongoing.
            if (isContinuous && p.Tense != Tense.Future)
            {
                layers.Add(GroupLayer.Be(null, VerbForms.Ing));
                isContinuous = false;
            }

            layers.Add(GroupLayer.To(verb));
        }
    }

    private void AddAspect(List<GroupLayer> layers, Proposition p)
    {
        if (p.Aspect == Aspect.Completed && p.Tense == Tense.Future && p.Modality != Modality.Possible)
        {
            return;
        }

        var hedge = p.Wording?.Hedge;
        var verb = Stance(hedge, p.Aspect)
            ?? (p.Aspect == Aspect.Begun ? Stance("begin", p.Aspect)
            : p.Aspect == Aspect.Ended ? Stance("stop", p.Aspect)
            : p.Aspect == Aspect.Completed ? Stance(p.Polarity == Polarity.Negated ? "manage" : "finish", p.Aspect)
            : null);
        if (verb is not null)
        {
            layers.Add(verb.TakesTo ? GroupLayer.To(verb.Forms) : GroupLayer.Gerund(verb.Forms));
        }
    }

    private StanceVerb? Stance(string? lemma, Aspect aspect) => aspect.IsAbsent || lemma is null ? null
        : words.Find(Tokens.FirstWord(lemma))?.Stances is { } forms ? Array.Find(forms, form => form.Verb.Lemma == lemma && form.Verb.Aspect == aspect).Verb : null;

    private Conjugation? VerbOf(Proposition p) => Stance(p.Wording?.Hedge, p.Disposition)
        ?? (p.Disposition == Disposition.Intends ? Stance("plan", p.Disposition) : p.Disposition == Disposition.Wants ? Stance("want", p.Disposition) : p.Disposition == Disposition.Tries ? Stance("try", p.Disposition) : null);

    private Conjugation? Stance(string? lemma, Disposition disposition) => lemma is null ? null
        : words.Find(Tokens.FirstWord(lemma))?.Stances is { } forms ? Array.Find(forms, form => form.Verb.Lemma == lemma && form.Verb.Disposition == disposition).Verb?.Forms : null;

    // Returns the adjective of "is ready to", or null if another word says the disposition.
    private static string? AdjectiveOf(Proposition p)
    {
        var hedge = p.Wording?.Hedge;
        if (p.Disposition == Disposition.Obliged && hedge == "forced")
        {
            return hedge;
        }

        return p.Disposition == Disposition.Able || p.Disposition == Disposition.Obliged || p.Disposition == Disposition.Intends
            ? hedge is not null && StanceWords.AdjectiveOf(p.Disposition, hedge) == hedge ? hedge : null
            : StanceWords.AdjectiveOf(p.Disposition, hedge);
    }

    // Returns the adjective for a disposition if no modal verb is possible.
    private static string? NeededAdjectiveOf(Proposition p) => p.Disposition == Disposition.Able ? "able" : p.Disposition == Disposition.Obliged ? "obliged"
        : p.Disposition == Disposition.Intends && p.Tense == Tense.Present && p.Aspect != Aspect.Ongoing ? "determined" : null;

    private string? MannerOf(Proposition p)
    {
        var manner = p.Wording?.Manner;
        var known = Adverb(manner);
        if (p.Aspect == Aspect.Repeated)
        {
            return known is { Class: "repeated" or "again" } ? manner : "repeatedly";
        }

        return known is { Class: "manner" or "again" or "still" or "already" or "other" } ? manner : null;
    }
}
