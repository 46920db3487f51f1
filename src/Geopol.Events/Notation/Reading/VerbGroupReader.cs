namespace Geopol.Events;

/// <summary>
/// Reads the words between a subject and its main verb: "has reportedly been", "will probably not be able to". Collects all possible readings of these words.
/// </summary>
internal sealed partial class VerbGroupReader(Cursor cursor)
{
    private const int Deepest = 6;

    private static readonly PhraseSet Auxiliaries = new("reportedly", "may", "can", "will", "would", "must", "should");
    private static readonly PhraseSet PluralAuxiliaries = new("appear", "are", "were", "have", "do", "did");
    private static readonly PhraseSet SingularAuxiliaries = new("appears", "is", "was", "has", "does", "did");

    // The readings of a clause come after the readings of its enclosing clauses.
    private readonly List<VerbGroup> found = [];
    private int depth;
    private int first;

    /// <summary>The number of readings, including the readings of the enclosing clauses.</summary>
    internal int Count => found.Count;

    internal VerbGroup this[int index] => found[index];

    /// <summary>Removes the reading at this index and all later readings.</summary>
    internal void Forget(int index) => found.RemoveRange(index, found.Count - index);

    /// <summary>Adds the readings of the next words, the most likely reading first. The position is unchanged.</summary>
    /// <param name="kind">The kind of clause.</param>
    /// <param name="isPlural">True for a plural subject, false for a singular subject, and null for a subject that can be either.</param>
    internal void Read(ClauseKind kind, bool? isPlural)
    {
        first = found.Count;
        var start = cursor.Position;
        var group = new VerbGroup { Modality = kind == ClauseKind.Main ? Modality.Asserted : default };
        if (kind != ClauseKind.Infinitive)
        {
            Finite(group, isPlural, kind);
        }
        else
        {
            group.IsNegated = cursor.Try("not");
            if (cursor.Try("to"))
            {
                Nonfinite(group, canBePast: false);
            }
        }

        cursor.Position = start;
    }

    /// <summary>Adds the readings of a gerund: "having sold", "not selling".</summary>
    internal void ReadGerund()
    {
        first = found.Count;
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
    }

    /// <summary>Adds the readings of a participle that belongs to a noun: "launched from Iraq", "riding motorbikes".</summary>
    internal void ReadParticiples()
    {
        found.Add(new() { IsPassive = true, At = cursor.Position, Wanted = VerbForms.Participle });
        found.Add(new() { At = cursor.Position, Wanted = VerbForms.Ing });
    }

    private void Finite(VerbGroup group, bool? isPlural, ClauseKind kind)
    {
        Adverbs(ref group);
        var at = cursor.Position;
        ListAuxiliaries(isPlural == true, kind);
        var word = cursor.Word;
        if (!Modals(group, word) && !Auxiliary(ref group, word, isPlural, kind) && Contracted(word) is { } contracted)
        {
            cursor.Fail(at, $"contractions aren't read: write '{contracted}'");
            return;
        }

        cursor.Position = at;
        group.IsFinite = true;
        group.Tense = TenseOf(kind, Tense.Present);
        var forms = VerbForms.Past | (isPlural == false ? VerbForms.None : VerbForms.Base) | (isPlural == true ? VerbForms.None : VerbForms.Third);
        Stances(group, forms);
        if (found.Count == first || cursor.Next.Own is { Verbs.Length: > 0 })
        {
            Add(group, forms);
        }
    }

    // Reads "is", "has", "does" and "appears to". Also reads "to" if the event is only named.
    private bool Auxiliary(ref VerbGroup group, ReadOnlySpan<char> word, bool? isPlural, ClauseKind kind)
    {
        switch (word)
        {
            case "appears" or "appear" or "seems" or "seem" or "appeared" or "seemed" when group.Evidentiality.IsAbsent:
                Seem(ref group);
                return true;
            case "is" or "are" or "was" or "were":
                Be(group, word is "was" or "were" ? Tense.Past : Tense.Present, word is "are" or "were", isPlural, kind);
                return true;
            case "has" or "have" or "had":
                Have(group, word is "had", IsPluralForm(word), isPlural, kind);
                return true;
            case "does" or "do" or "did":
                Do(group, word is "did" ? Tense.Past : TenseOf(kind, Tense.Present), IsPluralForm(word), isPlural);
                return true;
            case "to" or "not" when kind == ClauseKind.Main && (word is "to" || cursor.IsAt("to", cursor.Position + 1)):
                group.Modality = default;
                group.IsNegated |= cursor.Try("not");
                cursor.Position++;
                Nonfinite(group, canBePast: true);
                return true;
            default:
                return false;
        }
    }

    // Returns true for a plural form, false for a singular form, and null for a past form.
    private static bool? IsPluralForm(ReadOnlySpan<char> word) => word is "have" or "do" ? true : word is "has" or "does" ? false : null;

    private static bool IsHedged(in VerbGroup group) => group.Modality == Modality.Estimated || group.Modality == Modality.Possible;

    // Reads the words after "appears". If no verb follows, the evidentiality is still "apparent": "seems like a massacre". The words "likely appears to" are
    // printed as "apparently is likely to".
    private void Seem(ref VerbGroup group)
    {
        cursor.Position++;
        group.Evidentiality = Evidentiality.Apparent;
        group.Hedge = IsHedged(in group) ? "apparently" : group.Hedge;
        group.IsNegated |= cursor.Try("not");
        if (NeedTo())
        {
            Nonfinite(group, canBePast: true);
        }
    }

    private void ListAuxiliaries(bool isPlural, ClauseKind kind)
    {
        if (cursor.IsListing)
        {
            cursor.TryAny(Auxiliaries, isListed: true);
            cursor.TryAny(isPlural ? PluralAuxiliaries : SingularAuxiliaries, isListed: true);
            cursor.List(kind == ClauseKind.Main ? "to" : "did");
        }
    }

    // Returns the tense. A plain present in an embedded clause has no tense.
    private static Tense TenseOf(ClauseKind kind, Tense tense) => kind == ClauseKind.Main || tense == Tense.Past ? tense : default;

    private static string? Contracted(ReadOnlySpan<char> word) => !word.EndsWith("n't") && !word.EndsWith("n\u2019t") ? null
        : word[..^3] switch { "ca" => "can not", "wo" => "will not", var verb => $"{verb} not" };

    // Reads a base form and the words before it.
    private void Nonfinite(VerbGroup group, bool canBePast)
    {
        if (depth == Deepest)
        {
            return;
        }

        depth++;
        group.IsNegated |= cursor.Try("not");
        Adverbs(ref group);
        group.IsNegated |= cursor.Try("not");
        var at = cursor.Position;
        if (cursor.Try("have"))
        {
            HaveAfter(group, canBePast);
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

    // Reads "may have sold", "will have sold" and "may have to sell".
    private void HaveAfter(VerbGroup group, bool canBePast)
    {
        if (cursor.Try("to"))
        {
            Nonfinite(group with { Disposition = Disposition.Obliged, Hedge = "have" }, canBePast: false);
        }
        else if (group.Tense == Tense.Future)
        {
            Perfect(group with { Aspect = Aspect.Completed });
        }
        else
        {
            Perfect(canBePast ? group with { Tense = Tense.Past } : group);
        }
    }
}
