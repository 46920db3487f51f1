namespace Geopol.Events;

/// <summary>Verbs of stance, adverbs, and where the main verb is.</summary>
internal sealed partial class VerbGroupReader
{
    // "plans to", "began to", "stopped supplying".
    // False where a second one is refused: then it is no main verb either.
    private bool Stances(VerbGroup group, VerbForms wanted)
    {
        var at = cursor.Position;
        var isRefused = false;
        var next = cursor.Next;
        foreach (var form in next.Own?.Stances ?? [])
        {
            if (cursor.Length(form.Text, at) is not (> 0 and var length))
            {
                continue;
            }

            if ((form.Forms & wanted) == 0)
            {
                if (form.Verb.TakesTo && cursor.IsAt("to", at + length) && !group.IsPassive)
                {
                    cursor.Fail(at, $"'{form.Text}' doesn't fit here: write '{form.Verb.Forms.Fitting(wanted)}'");
                }

                continue;
            }

            var stance = group;
            Tell(ref stance, form.Forms & wanted);
            stance.IsNegated ^= form.Verb.IsNegated;
            stance.Disposition = form.Verb.Disposition.IsAbsent ? stance.Disposition : form.Verb.Disposition;
            stance.Aspect = form.Verb.Aspect.IsAbsent ? stance.Aspect : form.Verb.Aspect;
            stance.Hedge = form.Verb.IsMain ? stance.Hedge : form.Verb.Lemma;
            stance.IsFinite = false;
            cursor.Position = at + length;
            if (!form.Verb.Disposition.IsAbsent && !IsFirstStance(group, at))
            {
                isRefused |= cursor.Is("to");
                continue;
            }

            if (form.Verb.TakesTo && (cursor.Try("to") || IsNotTo(form.Verb)))
            {
                stance.Tense = stance.Tense == Tense.Present && form.Verb.Disposition == Disposition.Intends && stance.Aspect.IsAbsent ? Tense.Future : stance.Tense;
                Nonfinite(stance, canBePast: false);
            }
            else if (form.Verb.TakesIng)
            {
                Adverbs(ref stance);
                Add(stance, VerbForms.Ing);
            }
            else
            {
                NeedTo();
            }
        }

        cursor.Position = at;
        return !isRefused;
    }

    // "plans not to" isn't "does not plan to".
    private bool IsNotTo(StanceVerb verb) => cursor.Is("not to") && cursor.Fail(cursor.Position, $"'not' comes before the stance: write 'not {verb.Lemma} to'");

    // "to" before a verb, or a fault that says so.
    private bool NeedTo()
    {
        if (cursor.Try("to"))
        {
            return true;
        }

        var isVerb = cursor.Word is "be" or "have" || Array.Exists(cursor.Next.Own?.Verbs ?? [], form => (form.Forms & VerbForms.Base) != 0 && cursor.Is(form.Text));
        return isVerb && !cursor.IsAt("to", cursor.Position + 1) ? cursor.Fail(cursor.Position, $"write 'to' before '{cursor.Word}'") : cursor.Miss();
    }

    // The tense of a finite form.
    internal static void Tell(ref VerbGroup group, VerbForms forms)
    {
        // "set", "cut" and "hit" are past in the news.
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
                case "negated":
                    group.IsNegated = true;
                    group.Manner = Joined(group.Manner, adverb.Text);
                    break;
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
                case "repeated":
                    group.Aspect = Aspect.Repeated;
                    group.Manner = Joined(group.Manner, adverb.Text);
                    break;
                case "still":
                    group.Aspect = Aspect.Ongoing;
                    group.Manner = Joined(group.Manner, adverb.Text);
                    break;
                case "again":
                    group.Aspect = Aspect.Repeated;
                    group.Manner = Joined(group.Manner, adverb.Text);
                    break;
                default:
                    group.Manner = Joined(group.Manner, adverb.Text);
                    break;
            }
        }
    }

    // One of a kind: "openly secretly", "might probably" can't be printed.
    private AdverbEntry? Adverb(Lexeme word, in VerbGroup group)
    {
        foreach (var adverb in word.Adverbs)
        {
            if (cursor.Length(adverb.Text, cursor.Position) is > 0 and var length)
            {
                if (adverb.Class switch
                {
                    "hearsay" or "apparent" => !group.Evidentiality.IsAbsent,
                    "hedge" => group.Modality == Modality.Possible || group.Modality == Modality.Estimated,
                    "manner" => group.Manner is not null,
                    _ => false,
                })
                {
                    cursor.Fail(cursor.Position, $"'{adverb.Text}' is an adverb too many: leave one of the two out");
                    return null;
                }

                cursor.Position += length;
                return adverb;
            }
        }

        return null;
    }

    private static string Joined(string? before, string word) => before is null ? word : $"{before} {word}";
}
