namespace Geopol.Events;

/// <summary>Reads what is after a form of be.</summary>
internal sealed partial class VerbGroupReader
{
    private void Be(VerbGroup group, Tense tense, bool isPluralForm, bool? isPlural, ClauseKind kind)
    {
        if (isPlural is { } plural && plural != isPluralForm)
        {
            cursor.Fail(cursor.Position, $"'{cursor.Word}' doesn't fit here: write '{(tense == Tense.Past ? plural ? "were" : "was" : plural ? "are" : "is")}'");
            return;
        }

        cursor.Position++;
        group.Tense = TenseOf(kind, tense);
        Being(group, tense);
    }

    // After a form of "be".
    private void Being(VerbGroup group, Tense tense)
    {
        if (++depth > Deepest)
        {
            depth--;
            return;
        }

        group.IsNegated |= cursor.Try("not");
        Graded(group);
        Statuses(group);
        Adverbs(ref group);
        group.IsNegated |= cursor.Try("not");
        var at = cursor.Position;
        StanceAdjectives(group);
        cursor.Position = at;
        if (cursor.TryAny(["set to", "due to", "about to", "poised to"], isListed: true) is { } near && cursor.Position > at)
        {
            var future = group;
            (future.Tense, future.Hedge) = (Tense.Future, near[..^3]);
            Nonfinite(future, canBePast: false);
        }

        cursor.Position = at;
        Beliefs(group);
        cursor.Position = at;
        if (cursor.TryAny(["to"]) is not null && tense != default)
        {
            var future = group;
            (future.Tense, future.Hedge) = (Tense.Future, "to");
            Nonfinite(future, canBePast: true);
        }

        cursor.Position = at;
        var passive = group;
        passive.IsPassive = true;
        if (tense != default && cursor.Try("being"))
        {
            passive.Aspect = Aspect.Ongoing;
        }

        Add(passive, VerbForms.Participle);
        cursor.Position = at;
        group.Aspect = group.Aspect.IsAbsent ? Aspect.Ongoing : group.Aspect;
        Stances(group, VerbForms.Ing);
        Add(group, VerbForms.Ing);
        depth--;
    }

    // "is likely to": before "likely" is read as an adverb.
    private void Graded(VerbGroup group)
    {
        var at = cursor.Position;
        Chances(group, StanceWords.ChancesOfBe);
        cursor.Position = at;
    }

    private void StanceAdjectives(VerbGroup group)
    {
        foreach (var (word, disposition, isMain) in StanceWords.Adjectives)
        {
            if (cursor.Try(word))
            {
                if (NeedTo() && IsFirstStance(group, cursor.Position - 2))
                {
                    group.Disposition = disposition;
                    group.Hedge = isMain ? null : word;
                    Nonfinite(group, canBePast: false);
                }

                return;
            }
        }

        if (cursor.TryAny(["unable to", "forced to"], isListed: true) is { } stance && IsFirstStance(group, cursor.Position - 2))
        {
            var isUnable = stance == "unable to";
            (group.Disposition, group.Hedge) = isUnable ? (Disposition.Able, "unable") : (Disposition.Obliged, "forced");
            group.IsNegated |= isUnable;
            Nonfinite(group, canBePast: false);
        }
    }

    private bool IsFirstStance(in VerbGroup group, int at) => group.Disposition.IsAbsent || cursor.Fail(at, "one stance is enough: leave one of the two out");

    // "is believed to", "is expected to", "is said to have".
    private void Beliefs(VerbGroup group)
    {
        if (cursor.TryAny(["believed", "thought", "expected", "estimated", "understood"], isListed: true) is { } belief)
        {
            if (NeedTo())
            {
                group.Tense = belief == "expected" ? Tense.Future : default;
                (group.Modality, group.Likelihood) = (Modality.Estimated, Likelihood.OfWord(belief));
                Nonfinite(group, canBePast: true);
            }
        }
        else if (cursor.TryAny(["said", "reported", "alleged", "rumoured", "rumored", "claimed"]) is { } rumour && cursor.Try("to"))
        {
            (group.Evidentiality, group.Hedge, group.Tense) = (Evidentiality.Hearsay, rumour, default);
            Nonfinite(group, canBePast: true);
        }
    }

    // "is likely to", "has a realistic possibility to", "has a chance (70%) to".
    private void Chances(VerbGroup group, string[] chances)
    {
        if (cursor.TryAny(chances, isListed: true) is not { } word)
        {
            return;
        }

        (group.Modality, group.Tense) = (Modality.Estimated, default);
        Chance(ref group, WithoutArticle(word));
        group.IsNegated |= cursor.Try("not");
        var before = found.Count;
        if (NeedTo())
        {
            Nonfinite(group, canBePast: true);
        }

        // What is likely is still to come, where the verb doesn't say that it is past.
        for (var i = before; i < found.Count; i++)
        {
            found[i] = found[i].Tense.IsAbsent ? found[i] with { Tense = Tense.Future } : found[i];
        }
    }

    internal static string WithoutArticle(string word) => word.StartsWith("a ", StringComparison.Ordinal) ? word[2..] : word.StartsWith("an ", StringComparison.Ordinal) ? word[3..] : word;

    // "(40%)", "(55-80%)".
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
