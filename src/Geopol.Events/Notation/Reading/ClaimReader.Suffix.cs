namespace Geopol.Events;

/// <summary>Who says so, after the sentence.</summary>
internal sealed partial class ClaimReader
{
    // ", per A via B", ", according to A", ", A said", " - A", ", A told B".
    private bool TrySuffix(List<AttributionLink> suffix)
    {
        var start = cursor.Position;
        var isDash = cursor.TryAny(["-", "\u2013", "\u2014"]) is not null;
        if (isDash)
        {
            return TryChain(suffix, isBehind: true) || cursor.Back(start);
        }

        if (!cursor.TryMark(','))
        {
            cursor.List(", per");
            return true;
        }

        if (cursor.TryAny(["per", "according to"], isListed: true) is not null)
        {
            return TryChain(suffix, isBehind: true);
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
            if (!AreSpeakers(speakers))
            {
                continue;
            }

            if (cursor.TryAny(["told", "tells"]) is not null && nouns.TryReadList(NounContext.Subject, out var to) && AreSpeakers(to))
            {
                var links = new List<AttributionLink>();
                AddTold(LinkOf(speakers, SpeechAct.Say) with { To = ActorsOf(to), Wording = new() { Lemma = "tell" } }, to, links);
                links.Reverse();
                suffix.AddRange(links);
                return true;
            }

            foreach (var form in cursor.Next.Own?.Acts ?? [])
            {
                if ((form.Forms & (VerbForms.Third | VerbForms.Past | VerbForms.Base)) != 0 && cursor.Try(form.Text))
                {
                    var link = LinkOf(speakers, form.Verb.Act) with { Wording = form.Verb.IsMain ? null : new() { Lemma = form.Verb.Forms.Base } };
                    Manners(ref link);
                    suffix.Add(link);
                    return true;
                }
            }

            cursor.MissVerb(VerbForms.Third);
            cursor.Position = end;
        }

        return cursor.Fail(start, "after the comma, write who says so, as in ', per Reuters'; a list ends with 'and' and its last item");
    }

    // "A and B via C": the innermost first.
    private bool TryChain(List<AttributionLink> links, bool isBehind)
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

            links.Add(LinkOf(sources, NeutralOf(sources[0])));
        }
        while (cursor.Try("via"));
        return true;
    }

    // Before a comma: "According to A and B, ...".
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
