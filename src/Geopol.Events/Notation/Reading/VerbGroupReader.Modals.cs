namespace Geopol.Events;

/// <summary>Reads modal verbs and the perfect.</summary>
internal sealed partial class VerbGroupReader
{
    private static readonly PhraseSet Seems = new("appear to", "seem to");

    private bool Modals(in VerbGroup group, ReadOnlySpan<char> word)
    {
        switch (word)
        {
            case "may" or "might" or "could":
                Modal(group, word is "could");
                return true;
            case "can" or "cannot":
                Behind(group with { Disposition = Disposition.Able, IsNegated = group.IsNegated || word is "cannot" });
                return true;
            case "must" when cursor.IsAt("not", cursor.Position + 1):
                Behind(group with { Disposition = Disposition.Permitted, Hedge = "must" });
                return true;
            case "must" or "should":
                Behind(group with { Disposition = Disposition.Obliged, Hedge = word is "must" ? group.Hedge : "should" });
                return true;
            case "need" when cursor.IsAt("not", cursor.Position + 1):
                Behind(group with { Disposition = Disposition.Obliged, Hedge = "need" });
                return true;
            case "will" or "shall":
                Behind(group with { Tense = Tense.Future });
                return true;
            case "would":
                Would(group);
                return true;
            default:
                return false;
        }
    }

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
            // The words "could not V" mean "was not able to V".
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

    // Reads "would". "would have V-ed" is counterfactual. "would V" is the future in reported speech.
    private void Would(VerbGroup group)
    {
        cursor.Position++;
        group.IsNegated |= cursor.Try("not");
        group.Tense = Tense.Future;
        Adverbs(ref group);
        if (cursor.Is("have"))
        {
            cursor.Position++;
            Perfect(group with { Tense = Tense.Past, Modality = Modality.Counterfactual });
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
        if (cursor.TryAny(Seems, isListed: true) is not null)
        {
            Nonfinite(group with { Evidentiality = Evidentiality.Apparent, Tense = default }, canBePast: true);
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
        Chances(group, StanceWords.AfterHave);
        cursor.Position = at;
        if (cursor.Skip("a") && cursor.Next.Kind == TokenKind.Bracket | cursor.Is("chance"))
        {
            HaveChance(group);
        }

        cursor.Position = at;
        if (cursor.Try("to"))
        {
            Nonfinite(group with { Disposition = Disposition.Obliged, Hedge = "have", Tense = isHad ? Tense.Past : TenseOf(kind, Tense.Present) }, canBePast: false);
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
                cursor.Fail(cursor.Position, "a chance needs a number: 'a chance (70%) to'");
            }
            else if (NeedTo())
            {
                Nonfinite(group, canBePast: true);
            }
        }
    }

    // Reads the words after "have": "sold", "been sold", "been selling", "been ready to".
    private void Perfect(VerbGroup group)
    {
        if (!cursor.Try("been"))
        {
            Stances(group, VerbForms.Participle);
            Add(group, VerbForms.Participle);
            return;
        }

        var been = cursor.Position;
        Adverbs(ref group);
        var ongoing = group with { Aspect = Aspect.Ongoing, Tense = group.TenseForm == "perfect" ? Tense.Present : group.Tense };
        Stances(ongoing, VerbForms.Ing);
        Add(ongoing, VerbForms.Ing);
        cursor.Position = been;
        Being(group, default);
        cursor.Position = been - 1;
    }
}
