namespace Geopol.Events;

/// <summary>Reads the sources after the sentence.</summary>
internal sealed partial class ClaimReader
{
    private static readonly PhraseSet Dashes = new("-", "\u2013", "\u2014");
    private static readonly PhraseSet Per = new("per", "according to");
    private static readonly PhraseSet Told = new("told", "tells");
    private static readonly PhraseSet Warns = new("warned", "warns", "warn", "has warned", "have warned");

    private Proposition? warning;

    // Reads ", per A via B", ", according to A", ", A said", " - A" and ", A told B".
    private bool TrySuffix()
    {
        var start = cursor.Position;
        if (cursor.SkipAny(Dashes))
        {
            return TryChain(isBehind: true) || cursor.Back(start);
        }

        if (!cursor.TryMark(','))
        {
            cursor.List(", per");
            return true;
        }

        if (cursor.TryAny(Per, isListed: true) is not null)
        {
            return TryChain(isBehind: true);
        }

        var first = cursor.Position;
        for (var limit = int.MaxValue; limit > first && cursor.Step(); limit = cursor.Position - 1)
        {
            cursor.Position = first;
            if (!nouns.TryReadList(NounContext.Subject with { Limit = limit }, out var speakers) || cursor.Position <= first)
            {
                break;
            }

            var end = cursor.Position;
            if (AreSpeakers(speakers))
            {
                if (TrySaid(speakers))
                {
                    return true;
                }

                cursor.MissVerb(VerbForms.Third);
                cursor.Position = end;
            }
        }

        return cursor.Fail(start, "after the comma, write who says so, as in ', per Reuters'; a list ends with 'and' and its last item");
    }

    // Reads "officials told Reuters", "officials said" and "Putin warned".
    private bool TrySaid(NounPhrase[] speakers)
    {
        if (cursor.SkipAny(Told) && nouns.TryReadList(NounContext.Subject, out var to) && AreSpeakers(to))
        {
            suffix.Add(ToldOf(speakers, to));
            AddMedium(to, suffix);
            return true;
        }

        if (cursor.TryAny(Warns) is { } warned && ActorsOf(speakers) is { IsEmpty: false } issuers)
        {
            warning = new() { Event = new Warning { Issuers = issuers }, Modality = Modality.Asserted, Tense = warned[^1] == 'd' ? Tense.Past : Tense.Present, Wording = new() { Lemma = "warn", TenseForm = warned.Length > 6 ? "perfect" : null } };
            return true;
        }

        foreach (var form in cursor.Next.Own?.Acts ?? [])
        {
            if ((form.Forms & (VerbForms.Third | VerbForms.Past | VerbForms.Base)) != 0 && cursor.Try(form.Text))
            {
                var link = LinkOf(speakers, form.Verb);
                Manners(ref link);
                suffix.Add(link);
                return true;
            }
        }

        return false;
    }

    // Converts "If P, Q, A warned" to a warning: A warns that Q follows if P is the case.
    private Proposition Warned(Proposition said) => warning is not { Event: Warning warn } ? said : warning with
    {
        Event = warn with { Condition = said.Condition is { } condition ? Clause.Of(condition) : null, Consequence = Clause.Of(said with { Condition = null, Modality = said.Modality == Modality.Asserted ? default : said.Modality }) },
    };

    // Reads "A and B via C". In the sentence, the innermost source comes first.
    private bool TryChain(bool isBehind)
    {
        do
        {
            var start = cursor.Position;
            NounPhrase[] sources;
            if (isBehind ? !nouns.TryReadList(NounContext.Source, out sources) : !TryOne(out sources))
            {
                return false;
            }

            if (!AreSpeakers(sources))
            {
                return cursor.Fail(start, "a source is an actor: a paper, a person, an office");
            }

            suffix.Add(LinkOf(sources, NeutralOf(sources[0])));
        }
        while (cursor.Try("via"));
        return true;
    }

    // Reads the sources before a comma: "According to A and B, ...". There are one or two sources, without commas between them.
    private bool TryOne(out NounPhrase[] sources)
    {
        sources = [];
        if (nouns.Read(NounContext.Source) is not { } first)
        {
            return false;
        }

        sources = cursor.Try("and") && nouns.Read(NounContext.Source) is { } second ? [first, second] : [first];
        return true;
    }
}
