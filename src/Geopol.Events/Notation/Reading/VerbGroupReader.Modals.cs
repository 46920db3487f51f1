namespace Geopol.Events;

/// <summary>Modal verbs and the perfect.</summary>
internal sealed partial class VerbGroupReader
{
    private void Behind(VerbGroup group)
    {
        cursor.Position++;
        group.IsNegated |= cursor.Try("not");
        Nonfinite(group, canBePast: true);
    }

    private void Modal(VerbGroup group, bool isCould)
    {
        cursor.Position++;
        var isNegated = cursor.Try("not");
        if (isCould && isNegated && !cursor.Is("have"))
        {
            // "could not V": was not able to.
            group.Disposition = Disposition.Able;
            group.Tense = Tense.Past;
            group.Hedge = "could";
        }
        else
        {
            group.Modality = Modality.Possible;
        }

        group.IsNegated |= isNegated;
        Chance(ref group, null);
        Nonfinite(group, canBePast: true);
    }

    // "would have V-ed" is counterfactual; "would V" is the future of what is reported.
    private void Would(VerbGroup group)
    {
        cursor.Position++;
        group.IsNegated |= cursor.Try("not");
        group.Tense = Tense.Future;
        Adverbs(ref group);
        if (cursor.Is("have"))
        {
            (group.Tense, group.Modality) = (Tense.Past, Modality.Counterfactual);
            cursor.Position++;
            Perfect(group);
            return;
        }

        Nonfinite(group, canBePast: true);
    }

    private void Do(VerbGroup group, Tense tense, bool? isPluralForm, bool? isPlural)
    {
        if (!Agrees(isPluralForm, isPlural, "do", "does"))
        {
            return;
        }

        cursor.Position++;
        group.Tense = tense;
        group.IsNegated |= cursor.Try("not");
        Adverbs(ref group);
        if (cursor.TryAny(["appear to", "seem to"], isListed: true) is not null)
        {
            (group.Evidentiality, group.Tense) = (Evidentiality.Apparent, default);
            Nonfinite(group, canBePast: true);
            return;
        }

        Stances(group, VerbForms.Base);
        Add(group, VerbForms.Base);
    }

    private void Have(VerbGroup group, bool isHad, bool? isPluralForm, bool? isPlural, ClauseKind kind)
    {
        if (!Agrees(isPluralForm, isPlural, "have", "has"))
        {
            return;
        }

        cursor.Position++;
        var at = cursor.Position;
        Chances(group, StanceWords.ChancesOfHave);
        cursor.Position = at;
        if (cursor.TryAny(["a"]) is not null && cursor.Next.Kind == TokenKind.Bracket | cursor.Is("chance"))
        {
            HaveChance(group);
        }

        cursor.Position = at;
        if (cursor.Try("to"))
        {
            var obliged = group;
            (obliged.Disposition, obliged.Hedge, obliged.Tense) = (Disposition.Obliged, "have", isHad ? Tense.Past : TenseOf(kind, Tense.Present));
            Nonfinite(obliged, canBePast: false);
        }

        cursor.Position = at;
        group.Tense = Tense.Past;
        group.TenseForm = isHad ? "pluperfect" : "perfect";
        group.IsNegated |= cursor.Try("not");
        Adverbs(ref group);
        Perfect(group);
    }

    private bool Agrees(bool? isPluralForm, bool? isPlural, string plural, string singular) =>
        isPluralForm is not { } form || isPlural is not { } subject || form == subject || cursor.Fail(cursor.Position, $"'{cursor.Word}' doesn't fit here: write '{(subject ? plural : singular)}'");

    private void HaveChance(VerbGroup group)
    {
        string? word = null;
        if (cursor.Next.Kind == TokenKind.Bracket)
        {
            word = cursor.Word[1..^1].ToString();
            cursor.Position++;
        }

        if (cursor.Try("chance"))
        {
            group.Modality = Modality.Estimated;
            Chance(ref group, word);
            group.IsNegated |= cursor.Try("not");
            if (group.Likelihood is null)
            {
                cursor.Fail(cursor.Position, "a chance has a number: 'a chance (70%) to'");
            }
            else if (NeedTo())
            {
                Nonfinite(group, canBePast: true);
            }
        }
    }

    // After "have": "sold", "been sold", "been selling", "been ready to".
    private void Perfect(VerbGroup group)
    {
        var at = cursor.Position;
        if (cursor.Try("been"))
        {
            var been = cursor.Position;
            Adverbs(ref group);
            var ongoing = group;
            ongoing.Aspect = Aspect.Ongoing;
            ongoing.Tense = group.TenseForm == "perfect" ? Tense.Present : group.Tense;
            Stances(ongoing, VerbForms.Ing);
            Add(ongoing, VerbForms.Ing);
            cursor.Position = been;
            Being(group, default);
            cursor.Position = at;
            return;
        }

        Stances(group, VerbForms.Participle);
        Add(group, VerbForms.Participle);
    }
}
