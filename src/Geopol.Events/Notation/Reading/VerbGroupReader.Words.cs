namespace Geopol.Events;

/// <summary>Reads verbs of stance and adverbs, and finds the position of the main verb.</summary>
internal sealed partial class VerbGroupReader
{
    // Reads "plans to", "began to" and "stopped supplying". Returns false if a second stance is refused. Then the word isn't the main verb either.
    private bool Stances(in VerbGroup group, VerbForms wanted)
    {
        var at = cursor.Position;
        var isRefused = false;
        foreach (var form in cursor.Next.Own?.Stances ?? [])
        {
            if (cursor.Length(form.Text, at) is > 0 and var length)
            {
                cursor.Position = at + length;
                isRefused |= !Stance(group, form, wanted, at);
            }
        }

        cursor.Position = at;
        return !isRefused;
    }

    private bool Stance(VerbGroup group, VerbForm<StanceVerb> form, VerbForms wanted, int at)
    {
        var verb = form.Verb;
        if ((form.Forms & wanted) == 0)
        {
            if (verb.TakesTo && cursor.Is("to") && !group.IsPassive)
            {
                cursor.Fail(at, $"'{form.Text}' doesn't fit here: write '{verb.Forms.Fitting(wanted)}'");
            }

            return true;
        }

        if (!verb.Disposition.IsAbsent && !IsFirstStance(group, at))
        {
            return !cursor.Is("to");
        }

        Tell(ref group, form.Forms & wanted);
        group.IsNegated ^= verb.IsNegated;
        group.Disposition = verb.Disposition.IsAbsent ? group.Disposition : verb.Disposition;
        group.Aspect = verb.Aspect.IsAbsent ? group.Aspect : verb.Aspect;
        group.Hedge = verb.IsMain ? group.Hedge : verb.Lemma;
        group.IsFinite = false;
        if (verb.TakesTo && (cursor.Try("to") || IsNotTo(verb)))
        {
            group.Tense = group.Tense == Tense.Present && verb.Disposition == Disposition.Intends && group.Aspect.IsAbsent ? Tense.Future : group.Tense;
            Nonfinite(group, canBePast: false);
        }
        else if (verb.TakesIng)
        {
            Adverbs(ref group);
            Add(group, VerbForms.Ing);
        }
        else
        {
            NeedTo();
        }

        return true;
    }

    // Reports a fault for "plans not to", because it doesn't mean "does not plan to".
    private bool IsNotTo(StanceVerb verb) => cursor.Is("not to") && cursor.Fail(cursor.Position, $"'not' comes first here: write 'not {verb.Lemma} to'");

    // Reads "to" before a verb. Returns false, with a fault, if "to" is missing.
    private bool NeedTo()
    {
        if (cursor.Try("to"))
        {
            return true;
        }

        return (cursor.Word is "be" or "have" || IsBaseNext()) && !cursor.IsAt("to", cursor.Position + 1) ? cursor.Fail(cursor.Position, $"write 'to' before '{cursor.Word}'") : cursor.Miss();
    }

    private bool IsBaseNext()
    {
        foreach (var form in cursor.Next.Own?.Verbs ?? [])
        {
            if ((form.Forms & VerbForms.Base) != 0 && cursor.Is(form.Text))
            {
                return true;
            }
        }

        return false;
    }

    // Sets the tense of a finite form.
    internal static void Tell(ref VerbGroup group, VerbForms forms)
    {
        // The forms "set", "cut" and "hit" are read as the past, because this is usual in news.
        if (group.IsFinite && (forms & VerbForms.Past) != 0)
        {
            group.Tense = Tense.Past;
        }
    }

    private void Add(VerbGroup group, VerbForms wanted)
    {
        Adverbs(ref group);
        group.At = cursor.Position;
        group.Wanted = wanted;
        found.Add(group);
    }

    private void Adverbs(ref VerbGroup group)
    {
        while (cursor.Next.Own is { Adverbs.Length: > 0 } word && Adverb(word, in group) is { } adverb)
        {
            switch (adverb.Class)
            {
                case "hearsay":
                    group.Evidentiality = Evidentiality.Hearsay;
                    group.Hedge ??= adverb.Text == "reportedly" ? null : adverb.Text;
                    break;
                case "apparent":
                    group.Evidentiality = Evidentiality.Apparent;
                    group.Hedge ??= adverb.Text;
                    break;
                case "hedge" when adverb.Hedge == "possible":
                    group.Modality = Modality.Possible;
                    group.Hedge ??= adverb.Text;
                    break;
                case "hedge":
                    group.Modality = Modality.Estimated;
                    Chance(ref group, adverb.Hedge);
                    break;
                default:
                    group.IsNegated |= adverb.Class == "negated";
                    group.Aspect = adverb.Class is "repeated" or "again" ? Aspect.Repeated : adverb.Class == "still" ? Aspect.Ongoing : group.Aspect;
                    group.Manner = group.Manner is null ? adverb.Text : $"{group.Manner} {adverb.Text}";
                    break;
            }
        }
    }

    // Reads an adverb. A second adverb of the same kind is refused, because the writer can't print it: "openly secretly", "might probably".
    private AdverbEntry? Adverb(Lexeme word, in VerbGroup group)
    {
        foreach (var adverb in word.Adverbs)
        {
            if (cursor.Length(adverb.Text, cursor.Position) is > 0 and var length)
            {
                if (IsSecond(adverb, in group))
                {
                    cursor.Fail(cursor.Position, $"'{adverb.Text}' is a second adverb: leave out one of the two");
                    return null;
                }

                if (adverb.Hedge == "possible" && group.IsNegated && group.Disposition == Disposition.Able)
                {
                    cursor.Fail(cursor.Position, $"'cannot {adverb.Text}' means 'impossible': leave out '{adverb.Text}'");
                    return null;
                }

                cursor.Position += length;
                return adverb;
            }
        }

        return null;
    }

    private static bool IsSecond(AdverbEntry adverb, in VerbGroup group) => adverb.Class switch
    {
        "hearsay" or "apparent" => !group.Evidentiality.IsAbsent,
        "hedge" => group.Modality == Modality.Possible || group.Modality == Modality.Estimated,
        "manner" => group.Manner is not null,
        _ => false,
    };
}
