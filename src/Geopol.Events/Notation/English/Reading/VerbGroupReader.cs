namespace Geopol.Events;

/// <summary>Reads what stands between a subject and its main verb: "has reportedly been", "will probably not be able to". All readings are listed.</summary>
internal sealed class VerbGroupReader(Cursor cursor)
{
    private const int Deepest = 6;

    private readonly List<VerbGroup> found = [];
    private int depth;

    /// <summary>The readings of what stands here, the likeliest first.</summary>
    /// <param name="kind">Where the clause stands.</param>
    /// <param name="isPlural">Whether the subject is surely a plural, surely a singular, or either.</param>
    internal VerbGroup[] Read(ClauseKind kind, bool? isPlural)
    {
        found.Clear();
        var start = cursor.Position;
        var group = new VerbGroup { Modality = kind == ClauseKind.Main ? Modality.Asserted : default };
        if (kind == ClauseKind.Infinitive)
        {
            group.IsNegated = cursor.Try("not");
            if (cursor.Try("to"))
            {
                Nonfinite(group, canBePast: false);
            }
        }
        else
        {
            Finite(group, isPlural, kind);
        }

        cursor.Position = start;
        return [.. found];
    }

    /// <summary>The readings of a gerund: "having sold", "not selling".</summary>
    internal VerbGroup[] ReadGerund()
    {
        found.Clear();
        var start = cursor.Position;
        var group = new VerbGroup { IsNegated = cursor.Try("not") };
        if (cursor.Try("having"))
        {
            group.Tense = Tense.Past;
            Perfect(group);
        }
        else
        {
            Stances(group, VerbForms.Ing);
            Add(group, VerbForms.Ing);
        }

        cursor.Position = start;
        return [.. found];
    }

    private void Finite(VerbGroup group, bool? isPlural, ClauseKind kind)
    {
        Adverbs(ref group);
        var at = cursor.Position;
        var word = cursor.Word;
        switch (word)
        {
            case "may" or "might" or "could":
                Modal(group, word is "could");
                break;
            case "can" or "cannot":
                group.Disposition = Disposition.Able;
                group.IsNegated |= word is "cannot";
                Behind(group);
                break;
            case "must":
                cursor.Position++;
                var must = group;
                must.Disposition = Disposition.Obliged;
                if (cursor.Try("not"))
                {
                    must.Disposition = Disposition.Permitted;
                    must.IsNegated = true;
                    must.Hedge = "must";
                }

                Nonfinite(must, canBePast: true);
                break;
            case "should":
                (group.Disposition, group.Hedge) = (Disposition.Obliged, "should");
                Behind(group);
                break;
            case "need" when cursor.IsAt("not", at + 1):
                (group.Disposition, group.IsNegated, group.Hedge) = (Disposition.Obliged, true, "need");
                cursor.Position += 2;
                Nonfinite(group, canBePast: true);
                break;
            case "will" or "shall":
                group.Tense = Tense.Future;
                Behind(group);
                break;
            case "would":
                Would(group);
                break;
            case "appears" or "appear" or "seems" or "seem" or "appeared" or "seemed":
                group.Evidentiality = Evidentiality.Apparent;
                cursor.Position++;
                group.IsNegated |= cursor.Try("not");
                if (cursor.Try("to"))
                {
                    Nonfinite(group, canBePast: true);
                }

                break;
            case "is" or "are" or "was" or "were":
                Be(group, word is "was" or "were" ? Tense.Past : Tense.Present, word is "are" or "were", isPlural, kind);
                break;
            case "has" or "have" or "had":
                Have(group, word is "had", word is "have" ? true : word is "has" ? false : null, isPlural, kind);
                break;
            case "does" or "do" or "did":
                Do(group, word is "did" ? Tense.Past : TenseOf(kind, Tense.Present), word is "did" ? null : word is "do", isPlural);
                break;
            case "to" or "not" when kind == ClauseKind.Main && (word is "to" || cursor.IsAt("to", at + 1)):
                group.Modality = default;
                group.IsNegated |= cursor.Try("not");
                cursor.Position++;
                Nonfinite(group, canBePast: true);
                break;
            default:
                var contracted = Contracted(word);
                if (contracted is not null)
                {
                    cursor.Fail(at, $"contractions aren't read: write '{contracted}'");
                    return;
                }

                break;
        }

        cursor.Position = at;
        group.IsFinite = true;
        group.Tense = TenseOf(kind, Tense.Present);
        var forms = isPlural == true ? VerbForms.Base | VerbForms.Past : isPlural == false ? VerbForms.Third | VerbForms.Past : VerbForms.Base | VerbForms.Third | VerbForms.Past;
        Stances(group, forms);
        Add(group, forms);
    }

    // A plain present of an embedded clause says nothing of time.
    private static Tense TenseOf(ClauseKind kind, Tense tense) => kind == ClauseKind.Main || tense == Tense.Past ? tense : default;

    private static string? Contracted(ReadOnlySpan<char> word) => !word.EndsWith("n't") && !word.EndsWith("n\u2019t") ? null
        : word[..^3] switch { "ca" => "can not", "wo" => "will not", var verb => $"{verb} not" };

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
            (group.Tense, group.Modality) = (default, Modality.Counterfactual);
            cursor.Position++;
            Perfect(group);
            return;
        }

        Nonfinite(group, canBePast: true);
    }

    private void Do(VerbGroup group, Tense tense, bool? isPluralForm, bool? isPlural)
    {
        if (isPluralForm is { } form && isPlural is { } subject && form != subject)
        {
            return;
        }

        cursor.Position++;
        group.Tense = tense;
        group.IsNegated |= cursor.Try("not");
        Adverbs(ref group);
        if (cursor.TryAny(["appear to", "seem to"]) is not null)
        {
            (group.Evidentiality, group.Tense) = (Evidentiality.Apparent, default);
            Nonfinite(group, canBePast: true);
            return;
        }

        Stances(group, VerbForms.Base);
        Add(group, VerbForms.Base);
    }

    private void Be(VerbGroup group, Tense tense, bool isPluralForm, bool? isPlural, ClauseKind kind)
    {
        if (isPlural is { } plural && plural != isPluralForm)
        {
            cursor.Fail(cursor.Position, $"'{cursor.Word}' doesn't go with what stands before it: write '{(tense == Tense.Past ? plural ? "were" : "was" : plural ? "are" : "is")}'");
            return;
        }

        cursor.Position++;
        group.Tense = TenseOf(kind, tense);
        Being(group, tense);
    }

    // Behind a form of "be".
    private void Being(VerbGroup group, Tense tense)
    {
        if (++depth > Deepest)
        {
            depth--;
            return;
        }

        group.IsNegated |= cursor.Try("not");
        Graded(group);
        Adverbs(ref group);
        group.IsNegated |= cursor.Try("not");
        var at = cursor.Position;
        StanceAdjectives(group);
        cursor.Position = at;
        if (cursor.TryAny(["set to", "due to", "about to", "poised to"]) is { } near && cursor.Position > at)
        {
            var future = group;
            (future.Tense, future.Hedge) = (Tense.Future, near[..^3]);
            Nonfinite(future, canBePast: false);
        }

        cursor.Position = at;
        Beliefs(group, tense);
        cursor.Position = at;
        if (cursor.Try("to") && tense != default)
        {
            var future = group;
            (future.Tense, future.Hedge) = (Tense.Future, "to");
            Nonfinite(future, canBePast: true);
        }

        cursor.Position = at;
        var passive = group;
        passive.IsPassive = true;
        if (cursor.Try("being"))
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
                if (cursor.Try("to"))
                {
                    group.Disposition = disposition;
                    group.Hedge = isMain ? null : word;
                    Nonfinite(group, canBePast: false);
                }

                return;
            }
        }

        if (cursor.Try("unable to"))
        {
            (group.Disposition, group.IsNegated, group.Hedge) = (Disposition.Able, true, "unable");
            Nonfinite(group, canBePast: false);
        }
        else if (cursor.Try("forced to"))
        {
            (group.Disposition, group.Hedge) = (Disposition.Obliged, "forced");
            Nonfinite(group, canBePast: false);
        }
    }

    // "is believed to", "is expected to", "is said to have".
    private void Beliefs(VerbGroup group, Tense tense)
    {
        if (cursor.TryAny(["believed", "thought", "expected", "estimated", "understood"]) is { } belief)
        {
            if (cursor.Try("to"))
            {
                group.Tense = belief == "expected" ? Tense.Future : default;
                (group.Modality, group.Likelihood) = (Modality.Estimated, Likelihood.OfWord(belief));
                Nonfinite(group, canBePast: true);
            }
        }
        else if (cursor.TryAny(["said", "reported", "alleged", "rumoured", "rumored", "claimed"]) is { } rumour && cursor.Try("to"))
        {
            _ = tense;
            (group.Evidentiality, group.Hedge, group.Tense) = (Evidentiality.Hearsay, rumour, default);
            Nonfinite(group, canBePast: true);
        }
    }

    // "is likely to", "has a realistic possibility to", "has a chance (70%) to".
    private void Chances(VerbGroup group, string[] chances)
    {
        if (cursor.TryAny(chances) is not { } word)
        {
            return;
        }

        (group.Modality, group.Tense) = (Modality.Estimated, default);
        Chance(ref group, WithoutArticle(word));
        group.IsNegated |= cursor.Try("not");
        var before = found.Count;
        if (cursor.Try("to"))
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

    private void Have(VerbGroup group, bool isHad, bool? isPluralForm, bool? isPlural, ClauseKind kind)
    {
        if (isPluralForm is { } form && isPlural is { } subject && form != subject)
        {
            return;
        }

        cursor.Position++;
        var at = cursor.Position;
        Chances(group, StanceWords.ChancesOfHave);
        cursor.Position = at;
        if (cursor.Try("a") && cursor.Next.Kind == TokenKind.Bracket | cursor.Is("chance"))
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
            if (group.Likelihood is not null && cursor.Try("to"))
            {
                Nonfinite(group, canBePast: true);
            }
        }
    }

    // Behind "have": "sold", "been sold", "been selling", "been ready to".
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

    // A base form, and what may stand before it.
    private void Nonfinite(VerbGroup group, bool canBePast)
    {
        if (++depth > Deepest)
        {
            depth--;
            return;
        }

        group.IsNegated |= cursor.Try("not");
        Adverbs(ref group);
        group.IsNegated |= cursor.Try("not");
        var at = cursor.Position;
        if (cursor.Try("have"))
        {
            var past = group;
            if (group.Tense == Tense.Future)
            {
                past.Aspect = Aspect.Completed;
            }
            else if (canBePast)
            {
                past.Tense = Tense.Past;
            }

            if (cursor.Try("to"))
            {
                past = group;
                (past.Disposition, past.Hedge) = (Disposition.Obliged, "have");
                Nonfinite(past, canBePast: false);
            }
            else
            {
                Perfect(past);
            }
        }

        cursor.Position = at;
        if (cursor.Try("be"))
        {
            Being(group, default);
        }

        cursor.Position = at;
        Stances(group, VerbForms.Base);
        Add(group, VerbForms.Base);
        depth--;
    }

    // "plans to", "began to", "stopped supplying".
    private void Stances(VerbGroup group, VerbForms wanted)
    {
        var at = cursor.Position;
        var next = cursor.Next;
        foreach (var form in next.Own?.Stances ?? [])
        {
            if ((form.Forms & wanted) == 0 || cursor.Length(form.Text, at) is not (> 0 and var length))
            {
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
            if (form.Verb.TakesTo && (cursor.Try("to") || cursor.Is("not to") && cursor.Try("not to") && (stance.IsNegated = true)))
            {
                stance.Tense = stance.Tense == Tense.Present && form.Verb.Disposition == Disposition.Intends && stance.Aspect.IsAbsent ? Tense.Future : stance.Tense;
                Nonfinite(stance, canBePast: false);
            }
            else if (form.Verb.TakesIng)
            {
                Adverbs(ref stance);
                Add(stance, VerbForms.Ing);
            }
        }

        cursor.Position = at;
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
        while (cursor.Next.Own is { Adverbs.Length: > 0 } word && Adverb(word) is { } adverb)
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

    private AdverbEntry? Adverb(Lexeme word)
    {
        foreach (var adverb in word.Adverbs)
        {
            if (cursor.Try(adverb.Text))
            {
                return adverb;
            }
        }

        return null;
    }

    private static string Joined(string? before, string word) => before is null ? word : $"{before} {word}";
}
