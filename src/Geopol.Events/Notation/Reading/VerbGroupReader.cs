namespace Geopol.Events;

/// <summary>Reads what is between a subject and its main verb: "has reportedly been", "will probably not be able to". All readings are listed.</summary>
internal sealed partial class VerbGroupReader(Cursor cursor)
{
    private const int Deepest = 6;

    private readonly List<VerbGroup> found = [];
    private int depth;

    /// <summary>The readings of what is here, the likeliest first.</summary>
    /// <param name="kind">Where the clause is.</param>
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
        ListAuxiliaries(isPlural == true, kind);
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
                if (NeedTo())
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
        if (found.Count == 0 || cursor.Next.Own is { Verbs.Length: > 0 })
        {
            Add(group, forms);
        }
    }

    private void ListAuxiliaries(bool isPlural, ClauseKind kind)
    {
        if (!cursor.IsListing)
        {
            return;
        }

        cursor.TryAny(["reportedly", "may", "can", "will", "would", "must", "should"], isListed: true);
        cursor.TryAny(isPlural ? ["appear", "are", "were", "have", "do", "did"] : ["appears", "is", "was", "has", "does", "did"], isListed: true);
        cursor.List(kind == ClauseKind.Main ? "to" : "did");
    }

    // A plain present of an embedded clause says nothing of time.
    private static Tense TenseOf(ClauseKind kind, Tense tense) => kind == ClauseKind.Main || tense == Tense.Past ? tense : default;

    private static string? Contracted(ReadOnlySpan<char> word) => !word.EndsWith("n't") && !word.EndsWith("n\u2019t") ? null
        : word[..^3] switch { "ca" => "can not", "wo" => "will not", var verb => $"{verb} not" };

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
        if (Stances(group, VerbForms.Base))
        {
            Add(group, VerbForms.Base);
        }

        depth--;
    }
}
