namespace Geopol.Events;

/// <summary>Reads the words after a form of "be".</summary>
internal sealed partial class VerbGroupReader
{
    private static readonly PhraseSet Near = new("set to", "due to", "about to", "poised to");
    private static readonly PhraseSet OtherStances = new("unable to", "forced to");
    private static readonly PhraseSet Believed = new("believed", "thought", "expected", "estimated", "understood");
    private static readonly PhraseSet Rumoured = new("said", "reported", "alleged", "rumoured", "rumored", "claimed");

    private void Be(in VerbGroup group, Tense tense, bool isPluralForm, bool? isPlural, ClauseKind kind)
    {
        if (isPlural is { } plural && plural != isPluralForm)
        {
            cursor.Fail(cursor.Position, $"'{cursor.Word}' doesn't fit here: write '{(tense == Tense.Past ? plural ? "were" : "was" : plural ? "are" : "is")}'");
            return;
        }

        cursor.Position++;
        Being(group with { Tense = TenseOf(kind, tense) }, tense);
    }

    // Reads the words after a form of "be". The tense is absent after "be" and "been".
    private void Being(VerbGroup group, Tense tense)
    {
        if (depth == Deepest)
        {
            return;
        }

        depth++;
        group.IsNegated |= cursor.Try("not");
        // The chances are read first, because "likely" is also an adverb.
        var at = cursor.Position;
        Chances(in group, StanceWords.AfterBe);
        cursor.Position = at;
        Statuses(in group);
        Adverbs(ref group);
        group.IsNegated |= cursor.Try("not");
        at = cursor.Position;
        StanceAdjectives(in group);
        cursor.Position = at;
        if (cursor.TryAny(Near, isListed: true) is { } near)
        {
            Nonfinite(group with { Tense = Tense.Future, Hedge = IsHedged(in group) ? group.Hedge : near[..^3] }, canBePast: false);
        }

        cursor.Position = at;
        Beliefs(in group);
        cursor.Position = at;
        if (cursor.Skip("to") && tense != default)
        {
            Nonfinite(group with { Tense = Tense.Future, Hedge = "to" }, canBePast: true);
        }

        cursor.Position = at;
        Add(group with { IsPassive = true, Aspect = tense != default && cursor.Try("being") ? Aspect.Ongoing : group.Aspect }, VerbForms.Participle);
        cursor.Position = at;
        group.Aspect = group.Aspect.IsAbsent ? Aspect.Ongoing : group.Aspect;
        Stances(in group, VerbForms.Ing);
        Add(group, VerbForms.Ing);
        depth--;
    }

    // Reads the status of an interaction: "was prevented from attacking", "is in the course of attacking".
    private void Statuses(in VerbGroup group)
    {
        var at = cursor.Position;
        foreach (var (phrase, status) in StatusPhrase.All)
        {
            if (cursor.Try(phrase))
            {
                var put = group with { Status = status };
                if (phrase.EndsWith(" to", StringComparison.Ordinal))
                {
                    Nonfinite(put, canBePast: false);
                }
                else
                {
                    Add(put, VerbForms.Ing);
                    Stances(in put, VerbForms.Ing);
                }

                cursor.Position = at;
                return;
            }
        }
    }

    private void StanceAdjectives(in VerbGroup group)
    {
        foreach (var (word, disposition, isMain) in StanceWords.Adjectives)
        {
            if (cursor.Try(word))
            {
                if (NeedTo() && IsFirstStance(in group, cursor.Position - 2))
                {
                    Nonfinite(group with { Disposition = disposition, Hedge = isMain ? group.Hedge : word }, canBePast: false);
                }

                return;
            }
        }

        if (cursor.TryAny(OtherStances, isListed: true) is { } stance && IsFirstStance(in group, cursor.Position - 2))
        {
            Nonfinite(stance == "unable to" ? group with { Disposition = Disposition.Able, Hedge = "able", IsNegated = true } : group with { Disposition = Disposition.Obliged, Hedge = "forced" }, canBePast: false);
        }
    }

    private bool IsFirstStance(in VerbGroup group, int at) => group.Disposition.IsAbsent || cursor.Fail(at, "only one word for an intention or ability fits here: leave out one of the two");

    // Reads "is believed to", "is expected to" and "is said to have".
    private void Beliefs(in VerbGroup group)
    {
        if (cursor.TryAny(Believed, isListed: true) is { } belief)
        {
            if (NeedTo())
            {
                Nonfinite(group with { Tense = belief == "expected" ? Tense.Future : default, Modality = Modality.Estimated, Likelihood = Likelihood.OfWord(belief) }, canBePast: true);
            }
        }
        else if (cursor.TryAny(Rumoured) is { } rumour && cursor.Try("to"))
        {
            Nonfinite(group with { Evidentiality = Evidentiality.Hearsay, Hedge = rumour, Tense = default }, canBePast: true);
        }
    }

    // Reads "is likely to", "has a realistic possibility to" and "has a chance (70%) to".
    private void Chances(in VerbGroup before, PhraseSet chances)
    {
        if (cursor.TryAny(chances, isListed: true) is not { } word)
        {
            return;
        }

        var group = before with { Modality = Modality.Estimated, Tense = default };
        Chance(ref group, WithoutArticle(word));
        group.IsNegated |= cursor.Try("not");
        var added = found.Count;
        if (NeedTo())
        {
            Nonfinite(group, canBePast: true);
        }

        // A likely event is in the future, unless the verb says that it is in the past.
        for (var i = added; i < found.Count; i++)
        {
            found[i] = found[i].Tense.IsAbsent ? found[i] with { Tense = Tense.Future } : found[i];
        }
    }

    /// <summary>Returns the text without "a" or "an" at its beginning.</summary>
    internal static string WithoutArticle(string word) => word.StartsWith("a ", StringComparison.Ordinal) ? word[2..] : word.StartsWith("an ", StringComparison.Ordinal) ? word[3..] : word;

    // Reads "(40%)" or "(55-80%)".
    private void Chance(ref VerbGroup group, string? word)
    {
        var chance = new ChanceReader(cursor).TryRead(word, out var likelihood) ? likelihood : word is null ? null : Likelihood.OfWord(word);
        group.Likelihood = chance ?? group.Likelihood;
        if (chance is not null && group.Modality == default)
        {
            group.Modality = Modality.Estimated;
        }
    }
}
